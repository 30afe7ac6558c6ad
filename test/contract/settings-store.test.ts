import { lstat, mkdir, readdir, readFile, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { SettingsStore } from '../../src/services/settings/settings-store.ts';
import { problemCode } from '../support/problem-code.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the settings file', () => {
  const path = temporaryFolder();
  const store = (): SettingsStore => new SettingsStore(path('leesmee'));
  const file = (): string => path('leesmee', 'settings.json');
  const content = async (): Promise<unknown> => JSON.parse(await readFile(file(), 'utf8'));

  async function write(text: string | Buffer): Promise<void> {
    await mkdir(path('leesmee'));
    await writeFile(file(), text);
  }

  it('gives the defaults where there is no file, and makes none by asking', async () => {
    expect(await store().get()).toEqual(defaultSettings);
    expect(await readdir(path())).toEqual([]);
  });

  it('keeps a change over a restart, for its owner only', async () => {
    expect(await store().change({ rate: 1.5 })).toEqual({ ...defaultSettings, rate: 1.5 });
    expect(await store().get()).toEqual({ ...defaultSettings, rate: 1.5 });
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect((await stat(path('leesmee'))).mode & 0o777).toBe(0o700);
  });

  it('gives each bad field its own default, and leaves in the file what it does not know', async () => {
    await write('{ "rate": "snel", "fontSize": 30, "ruler": { "lines": 3 } }');
    expect(await store().get()).toEqual({ ...defaultSettings, fontSize: 30 });
    await store().change({ lineHeight: 2 });
    expect(await content()).toEqual({ rate: 'snel', fontSize: 30, ruler: { lines: 3 }, lineHeight: 2 });
  });

  it.each([
    ['no JSON', Buffer.from('{ "rate": 1.5')],
    ['nothing', Buffer.of()],
    ['bytes', Buffer.of(0, 0xff, 0xfe, 0x80)],
    ['an array', Buffer.from('[1, 2]')],
    ['null', Buffer.from('null')],
  ])('gives the defaults for a file with %s, and keeps it aside before writing', async (_, bytes) => {
    await write(bytes);
    expect(await store().get()).toEqual(defaultSettings);
    expect(await readFile(file())).toEqual(bytes);
    await store().change({ rate: 2 });
    expect(await readFile(`${file()}.bad`)).toEqual(bytes);
    expect(await content()).toEqual({ rate: 2 });
  });

  it('reads a file that an editor has given a byte order mark', async () => {
    await write('\uFEFF{ "fontSize": 30 }');
    expect(await store().get()).toEqual({ ...defaultSettings, fontSize: 30 });
  });

  it('writes through a link to where the file really stands', async () => {
    await mkdir(path('leesmee'));
    await writeFile(path('mine.json'), '{ "fontSize": 30 }');
    await symlink(path('mine.json'), file());
    await store().change({ rate: 2 });
    expect(JSON.parse(await readFile(path('mine.json'), 'utf8'))).toEqual({ fontSize: 30, rate: 2 });
    expect((await lstat(file())).isSymbolicLink()).toBe(true);
  });

  it('keeps every one of many changes made at once, and the last value of each', async () => {
    const settings = store();
    const sizes = Array.from({ length: 50 }, (_, n) => 12 + n);
    await Promise.all([
      ...sizes.map((fontSize) => settings.change({ fontSize })),
      settings.change({ rate: 2 }),
      settings.change({ theme: 'dark' }),
    ]);
    expect(await content()).toEqual({ fontSize: 61, rate: 2, theme: 'dark' });
  });

  it('has every change on the disk when it has been closed', async () => {
    const settings = store();
    void settings.change({ fontSize: 30 });
    void settings.change({ lineHeight: 2 });
    await settings.close();
    expect(await content()).toEqual({ fontSize: 30, lineHeight: 2 });
  });

  it('takes in what another program has changed meanwhile', async () => {
    const one = store();
    const other = store();
    await one.change({ rate: 2 });
    await other.change({ fontSize: 30 });
    await one.change({ theme: 'dark' });
    expect(await other.get()).toEqual({ ...defaultSettings, rate: 2, fontSize: 30, theme: 'dark' });
  });

  it('loses nothing of what two programs change at the same moment', async () => {
    const stores = [store(), store(), store()];
    const names = ['fontSize', 'lineHeight', 'rate', 'pitch', 'volume', 'paragraphSpacing'] as const;
    for (const value of [1.1, 1.2, 1.3]) {
      await Promise.all(names.map((name, index) => stores[index % stores.length]!.change({ [name]: value })));
      expect(await content()).toEqual(Object.fromEntries(names.map((name) => [name, value])));
    }
  });

  it('is written, after a while, where a program was killed while it wrote', async () => {
    await mkdir(path('leesmee', 'settings.json.lock'), { recursive: true });
    await store().change({ rate: 2 });
    expect(await content()).toEqual({ rate: 2 });
    expect(await readdir(path('leesmee'))).toEqual(['settings.json']);
  });

  it('says when it can not write, goes by the new value all the same, and writes it with the next', async () => {
    const settings = store();
    await mkdir(file(), { recursive: true });
    expect(await problemCode(settings.change({ rate: 2 }))).toBe('settings-not-saved');
    expect(await settings.get()).toEqual({ ...defaultSettings, rate: 2 });
    await rmdir(file());
    await settings.change({ fontSize: 30 });
    expect(await content()).toEqual({ rate: 2, fontSize: 30 });
  });

  it('leaves nothing beside the file', async () => {
    await store().change({ rate: 2 });
    expect(await readdir(path('leesmee'))).toEqual(['settings.json']);
  });
});
