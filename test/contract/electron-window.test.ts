import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DesktopApp, startDesktopApp } from '../electron-stand-in/desktop-app.ts';

const patience = { timeout: 10_000 };

describe('the desktop window', () => {
  let app: DesktopApp;

  beforeAll(async () => {
    app = await startDesktopApp();
  });
  afterAll(() => app.end());

  it('shows the page at its own address, in a sandbox, with nothing of Node in it', async () => {
    await app.page.client.ask('app.version', null);
    const { windows, isSandboxEnabled } = await app.do('inspect');
    expect(isSandboxEnabled).toBe(true);
    expect(windows).toMatchObject([{ url: 'leesmee://app/index.html', isShown: true }]);
    expect(windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    });
  });

  it('goes on reading in the background, with sound from the first key press and the voices of the system', async () => {
    const { windows, switches } = await app.do('inspect');
    expect(windows[0]?.options.webPreferences?.backgroundThrottling).toBe(false);
    expect(switches).toEqual({
      'autoplay-policy': 'no-user-gesture-required',
      'enable-speech-dispatcher': '',
    });
  });

  it('fetches nothing from the internet to check spelling with', async () => {
    const { windows } = await app.do('inspect');
    expect(windows[0]?.options.webPreferences?.spellcheck).toBe(false);
  });

  it('gives its scheme the rights of a secure origin and no more', async () => {
    const { schemes } = await app.do('inspect');
    expect(schemes).toEqual([
      { scheme: 'leesmee', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'leesmee://other/index.html',
    'data:text/html,hallo',
    'javascript:void 0',
  ])('does not leave for %s, nor open a window for it', async (url) => {
    expect(await app.do('isNavigationDenied', { url })).toBe(true);
    expect(await app.do('openWindow', { url })).toBe('deny');
  });

  it('lets the page load itself anew', async () => {
    expect(await app.do('isNavigationDenied', { url: 'leesmee://app/index.html' })).toBe(false);
  });

  it('embeds nothing, and lets only what the page made itself be saved', async () => {
    expect(await app.do('isWebviewDenied')).toBe(true);
    for (const url of ['https://voorbeeld.nl/a.zip', 'blob:https://voorbeeld.nl/a', 'file:///etc/passwd']) {
      expect(await app.do('isDownloadDenied', { url })).toBe(true);
    }
    expect(await app.do('isDownloadDenied', { url: 'blob:leesmee://app/1' })).toBe(false);
  });

  it.each(['media', 'geolocation', 'notifications', 'openExternal', 'usb'])(
    'refuses permission for %s',
    async (permission) => {
      expect(await app.do('permissions', { permission })).toEqual({
        check: false,
        request: false,
        device: false,
      });
    },
  );

  it.each(['clipboard-sanitized-write', 'clipboard-read'])('gives leave for %s', async (permission) => {
    expect(await app.do('permissions', { permission })).toEqual({
      check: true,
      request: true,
      device: false,
    });
  });

  it('has its menu in the language that the reader sets', async () => {
    const labels = async (): Promise<readonly string[]> =>
      (await app.do('inspect')).menu.map(({ label }) => label);
    await app.page.client.ask('settings.change', { uiLanguage: 'en' });
    await expect.poll(labels, patience).toEqual(expect.arrayContaining(['File', 'Edit', 'View']));
    await app.page.client.ask('settings.change', { uiLanguage: 'nl' });
    await expect.poll(labels, patience).toEqual(expect.arrayContaining(['Bestand', 'Bewerken', 'Beeld']));
  });
});
