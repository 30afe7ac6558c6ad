import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOnCommandLine } from '../../electron/open-files.ts';
import { DesktopApp, type DesktopAppOptions, startDesktopApp } from '../electron-stand-in/desktop-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('opening a file on the desktop', () => {
  const inFolder = temporaryFolder();
  let apps: DesktopApp[];

  beforeEach(async () => {
    apps = [];
    await writeFile(inFolder('brief.txt'), 'Een brief\n\nDit is de brief van vandaag.\n');
  });
  afterEach(() => Promise.all(apps.map((app) => app.end())));

  const loaded = (options?: Partial<DesktopAppOptions>): DesktopApp => {
    const app = new DesktopApp({ home: inFolder('home'), workingDirectory: inFolder(), ...options });
    apps.push(app);
    return app;
  };
  const started = async (options?: Partial<DesktopAppOptions>): Promise<DesktopApp> => {
    const app = await startDesktopApp({ home: inFolder('home'), workingDirectory: inFolder(), ...options });
    apps.push(app);
    return app;
  };

  /** The title of the first document that the page is asked to open. */
  async function openedTitle({ page }: DesktopApp): Promise<string> {
    for await (const event of page.client.stream('host.events', null)) {
      if (event.event !== 'open-requested') continue;
      expect(event.name).toBe('brief.txt');
      for await (const part of page.client.stream('documents.openRequested', { request: event.request })) {
        if (part.part === 'head') return part.title;
      }
    }
    return 'nothing was opened';
  }

  it('is done for a start argument, relative to where the app was started', async () => {
    const app = await started({ args: ['brief.txt'] });
    expect(await openedTitle(app)).toBe('Een brief');
  });

  it('is done for a second start, which then ends and leaves one window, brought forward', async () => {
    const app = await started();
    const second = loaded({ args: ['brief.txt'] });
    expect(await second.exit).toBe(0);
    expect(await openedTitle(app)).toBe('Een brief');
    expect((await app.do('inspect')).windows).toMatchObject([{ timesFocused: 1 }]);
  });

  it('is done for the system, before the app is ready', async () => {
    const app = loaded();
    expect(await app.do('openFile', { path: inFolder('brief.txt') })).toBe(true);
    await app.do('becomeReady');
    expect(await openedTitle(app)).toBe('Een brief');
  });

  it('is done for the system, while the app runs', async () => {
    const app = await started();
    expect(await app.do('openFile', { path: inFolder('brief.txt') })).toBe(true);
    expect(await openedTitle(app)).toBe('Een brief');
  });

  it('is done from the menu', async () => {
    const app = await started();
    await app.do('chooseFromMenu', { menu: 'Bestand', item: 'Openen…', file: inFolder('brief.txt') });
    expect(await openedTitle(app)).toBe('Een brief');
  });
});

describe('the files on a command line', () => {
  const workingDirectory = process.cwd();
  const paths = (args: readonly string[], namesApp = false): readonly string[] =>
    pathsOnCommandLine({ args, namesApp, workingDirectory });

  it('are what is no switch', () => {
    expect(paths(['--inspect=0', `${workingDirectory}/a.txt`, '-x', `${workingDirectory}/b.md`])).toEqual([
      `${workingDirectory}/a.txt`,
      `${workingDirectory}/b.md`,
    ]);
  });

  it('may look like a switch after a bare --', () => {
    expect(paths(['--inspect', '--', `-x.txt`])).toEqual([`${workingDirectory}/-x.txt`]);
  });

  it('do not include the app that a bare Electron was given', () => {
    expect(paths(['--no-sandbox', '.', 'a.txt'], true)).toEqual([`${workingDirectory}/a.txt`]);
  });

  it('may be file addresses, with signs escaped', () => {
    const path = `${workingDirectory}/één tekst.txt`;
    expect(paths([pathToFileURL(path).href])).toEqual([path]);
    expect(paths(['file://%zz'])).toHaveLength(1);
  });
});
