import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type DesktopApp, startDesktopApp } from '../electron-stand-in/desktop-app.ts';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const patience = { timeout: 10_000 };

describe('the services behind the desktop window', () => {
  let app: DesktopApp;

  afterEach(() => app.end());

  async function servicesPid(): Promise<number> {
    const { servicesPids } = await app.do('inspect');
    expect(servicesPids).toHaveLength(1);
    return servicesPids[0]!;
  }

  /** Resolves when the page has noticed. */
  async function killServices(): Promise<void> {
    const noticed = new Promise<void>((resolve) => app.page.subscribe(resolve));
    await app.do('killServices');
    await noticed;
  }

  it('answer what the page asks over the port that it was given', async () => {
    app = await startDesktopApp();
    expect(await app.page.client.ask('app.version', null)).toMatch(/^\d+\.\d+\.\d+$/);
    const parts = [];
    for await (const part of app.page.client.stream('documents.openText', { text: 'Een zin. Nog een.' })) {
      parts.push(part.part);
    }
    expect(parts.filter((part) => part !== 'progress')).toEqual(['head', 'blocks', 'kept']);
  });

  it('serve a page that is loaded anew, over a fresh port', async () => {
    app = await startDesktopApp();
    await app.page.client.ask('app.version', null);
    const states: string[] = [];
    app.page.subscribe(() => states.push(app.page.state()));
    await app.do('reload');
    await expect.poll(() => states, patience).toEqual(['reconnecting', 'connected']);
    expect(await app.page.client.ask('app.version', null)).toMatch(/^\d/);
  });

  it('are started again when they die, and the page goes on with them', async () => {
    app = await startDesktopApp();
    await app.page.client.ask('settings.change', { rate: 1.5 });
    const first = await servicesPid();
    await killServices();
    expect(app.page.state()).toBe('reconnecting');
    expect(await app.page.client.ask('settings.get', null)).toMatchObject({ rate: 1.5 });
    expect(await servicesPid()).not.toBe(first);
  });

  it('open what was asked for while there were none', async () => {
    app = await startDesktopApp();
    await app.page.client.ask('app.version', null);
    await killServices();
    await app.do('openFile', { path: join(tmpdir(), 'brief.txt') });
    for await (const event of app.page.client.stream('host.events', null)) {
      if (event.event !== 'open-requested') continue;
      expect(event.name).toBe('brief.txt');
      break;
    }
  });

  it.each([
    ['the user quits', 'quit'],
    ['the last window is closed', 'closeWindow'],
  ] as const)('are gone, and the app with them, when %s', async (_, ending) => {
    app = await startDesktopApp();
    await app.page.client.ask('app.version', null);
    const pid = await servicesPid();
    await app.do(ending);
    expect(await app.exit).toBe(0);
    expect(isRunning(pid)).toBe(false);
  });
});
