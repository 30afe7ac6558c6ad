import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, setup } from '../support/built-app.ts';
import { firstLine, runCli, startCli } from '../support/run-cli.ts';

const canRunScripts = process.platform !== 'win32';

describe('leesmee start', () => {
  let folder: string;
  beforeAll(async () => {
    await setup();
    folder = await mkdtemp(join(tmpdir(), 'leesmee-start-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** A stand-in for Electron's binary that keeps what it was called with. */
  const withElectron = async (exitCode: number) => {
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/called"\nexit ${exitCode}\n`;
    await writeFile(join(folder, 'electron'), script, { mode: 0o755 });
    return { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':0', LEESMEE_HOST: '' };
  };

  async function expectBrowserHost(environment: Record<string, string>, reason: string): Promise<void> {
    const child = startCli(['start', '--no-open'], { cwd: folder, environment });
    const ended = once(child, 'close');
    const told = text(child.stderr!);
    expect(await firstLine(child)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+$/);
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
    expect(await told).toContain(reason);
  }

  it.runIf(canRunScripts)('opens the file in a window where there is Electron', async () => {
    const { code, out } = await runCli(['start', 'markt.txt'], {
      cwd: folder,
      environment: await withElectron(0),
    });
    expect([code, out]).toEqual([0, '']);
    const called = (await readFile(join(folder, 'called'), 'utf8')).trimEnd().split('\n');
    expect(called).toEqual([projectRoot, join(folder, 'markt.txt')]);
  });

  it.runIf(canRunScripts)('goes on in the browser when no window opens, and says so', async () => {
    await expectBrowserHost(await withElectron(127), 'Het venster ging niet open.');
  });

  it('starts in the browser when asked to, and says so', async () => {
    await expectBrowserHost({ LEESMEE_HOST: 'browser' }, 'LEESMEE_HOST');
  });
});
