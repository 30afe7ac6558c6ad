import { afterEach, describe, expect, it } from 'vitest';
import { windowsPath } from '../../../src/services/engines/process/windows-path.ts';
import { WindowsSay } from '../../../src/services/engines/say/windows-say.ts';

const before = process.env.SystemRoot;
afterEach(() => {
  process.env.SystemRoot = before;
  if (before === undefined) delete process.env.SystemRoot;
});

describe('windowsPath', () => {
  it('keeps to Windows’ own folder, so that no file beside a document is run', () => {
    process.env.SystemRoot = 'C:\\WINDOWS';
    expect(windowsPath('taskkill.exe')).toBe('C:\\WINDOWS\\System32\\taskkill.exe');
    const speaking = { text: 'hallo', voice: 'x', speed: 0, filename: 'x.wav' };
    for (const { command } of [new WindowsSay().buildExportCommand(speaking), new WindowsSay().getVoices()]) {
      expect(command).toBe('C:\\WINDOWS\\System32\\WindowsPowerShell\\v1.0\\powershell.exe');
    }
  });

  it('goes by the name where there is no such folder', () => {
    delete process.env.SystemRoot;
    expect(windowsPath('a', 'b.exe')).toBe('b.exe');
  });
});
