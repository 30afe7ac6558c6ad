import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostEvent } from '../../src/contract/leesmee-api.ts';
import { type DesktopApp, startDesktopApp } from '../electron-stand-in/desktop-app.ts';

const patience = { timeout: 10_000 };

describe('the keys that read the clipboard aloud', () => {
  let app: DesktopApp;
  let told: HostEvent[];

  beforeEach(async () => {
    app = await startDesktopApp();
    told = [];
    void listen();
  });
  afterEach(() => app.end());

  async function listen(): Promise<void> {
    try {
      for await (const event of app.page.client.stream('host.events', null)) {
        if (event.event !== 'listening') told.push(event);
      }
    } catch {
      // The app has ended.
    }
  }

  const choose = (clipboardShortcut: string) => app.page.client.ask('settings.change', { clipboardShortcut });
  const held = async () => (await app.do('inspect')).shortcuts;

  it('are none until they are set', async () => {
    await app.page.client.ask('settings.change', { rate: 1.5 });
    expect(await held()).toEqual([]);
  });

  it('have the page open the text that was copied, to be read at once', async () => {
    await choose('Control+Shift+L');
    await expect.poll(held, patience).toEqual(['Control+Shift+L']);
    await app.do('copy', { text: 'Een zin van het klembord. En nog een.' });
    await app.do('pressKeys', { keys: 'Control+Shift+L' });
    await expect.poll(() => told, patience).toHaveLength(1);
    const [event] = told;
    expect(event).toMatchObject({ event: 'open-requested', name: '', read: true });
    const request = event?.event === 'open-requested' ? event.request : '';
    const blocks = [];
    for await (const part of app.page.client.stream('documents.openRequested', { request })) {
      if (part.part === 'blocks') blocks.push(...part.blocks);
    }
    expect(blocks).toMatchObject([{ text: 'Een zin van het klembord. En nog een.' }]);
  });

  it('are held by one at a time, and by none when they are cleared', async () => {
    await choose('Control+Shift+L');
    await choose('Alt+K');
    await expect.poll(held, patience).toEqual(['Alt+K']);
    await choose('');
    await expect.poll(held, patience).toEqual([]);
  });

  it('are told of when there is nothing to read, when another has them, and when they make no sense', async () => {
    const problems = () => told.map((event) => (event.event === 'problem' ? event.problem : event));
    await choose('Control+Shift+L');
    await expect.poll(held, patience).toEqual(['Control+Shift+L']);
    await app.do('copy', { text: ' \n' });
    await app.do('pressKeys', { keys: 'Control+Shift+L' });
    await expect.poll(problems, patience).toEqual([{ code: 'clipboard-empty' }]);
    await app.do('takeKeys', { keys: 'Control+Alt+P' });
    await choose('Control+Alt+P');
    const taken = { code: 'shortcut-taken', shortcut: 'Control+Alt+P' };
    await expect.poll(problems, patience).toEqual([{ code: 'clipboard-empty' }, taken]);
    await choose('Hop+L');
    const invalid = { code: 'shortcut-invalid', shortcut: 'Hop+L' };
    await expect.poll(problems, patience).toEqual([{ code: 'clipboard-empty' }, taken, invalid]);
    expect(await held()).toEqual([]);
  });
});
