import { describe, expect, it } from 'vitest';
import type { BackEndFinding, BackEndReport, SystemKind } from '../../../src/core/doctor.ts';
import { backEndMessages, stepMessage } from '../../../src/core/doctor-messages.ts';
import { installSteps } from '../../../src/services/voices/install-steps.ts';
import { linuxKind } from '../../../src/services/voices/system-kind.ts';

const found: BackEndFinding = { state: 'found', voices: [], missing: [], otherVoices: 0 };
const absent = (program: string): BackEndFinding => ({ state: 'not-installed', program });
const backEnd = (id: string, finding: BackEndFinding): BackEndReport => ({
  id,
  name: id,
  delivery: id === 'speech-dispatcher' ? 'live' : 'audio',
  finding,
});
const nothingThere = ['mbrola', 'espeak-ng', 'speech-dispatcher'].map((id) => backEnd(id, absent(id)));

const commandsOn = (system: SystemKind, backEnds = nothingThere) =>
  installSteps(system, backEnds).map((step) => stepMessage(step, 'nl').command);

describe('installSteps', () => {
  it('gives each Linux its own packages, the best voices first', () => {
    expect(commandsOn('debian')).toEqual([
      'sudo apt install espeak-ng mbrola mbrola-nl2 mbrola-nl3',
      'sudo apt install espeak-ng',
      'sudo apt install speech-dispatcher speech-dispatcher-espeak-ng',
    ]);
    expect(commandsOn('fedora')).toEqual([
      'sudo dnf install espeak-ng',
      'sudo dnf install speech-dispatcher speech-dispatcher-espeak-ng',
    ]);
    expect(commandsOn('arch')[0]).toContain('mbrola-voices-nl2');
    expect(commandsOn('other-linux')).toEqual([null, null]);
  });

  it('says which part of the archive to switch on', () => {
    const [debian] = installSteps('debian', nothingThere);
    const [ubuntu] = installSteps('ubuntu', nothingThere);
    expect(stepMessage(debian!, 'nl').what).toContain('contrib non-free');
    expect(stepMessage(ubuntu!, 'en').what).toContain('multiverse');
  });

  it('asks for nothing that is there', () => {
    const all = ['mbrola', 'espeak-ng', 'speech-dispatcher'].map((id) => backEnd(id, found));
    expect(commandsOn('debian', all)).toEqual([]);
  });

  it('asks for a voice that is missing from a program that is there', () => {
    const lacking: BackEndFinding = { ...found, missing: [{ name: 'MBROLA nl2', reason: 'not-installed' }] };
    expect(commandsOn('debian', [backEnd('mbrola', lacking)])).toHaveLength(1);
  });

  it('leads macOS and Windows to their own settings', () => {
    expect(installSteps('mac', []).map(({ code }) => code)).toEqual(['add-mac-voice']);
    expect(installSteps('windows', []).map(({ code }) => code)).toEqual(['add-windows-voice']);
    expect(installSteps('other', [])).toEqual([]);
  });
});

describe('backEndMessages', () => {
  const findings: readonly BackEndFinding[] = [
    found,
    { ...found, otherVoices: 3 },
    absent('mbrola'),
    ...(['not-executable', 'failed', 'timed-out', 'bad-audio'] as const).map(
      (reason) => ({ state: 'broken', program: 'mbrola', reason }) as const,
    ),
  ];
  it.each(['nl', 'en'] as const)('says something else about each finding, in %s', (language) => {
    const said = findings.map((finding) => backEndMessages(backEnd('mbrola', finding), language).join(' '));
    expect(new Set(said).size).toBe(findings.length);
    for (const text of said) expect(text).toMatch(/\.$/);
  });

  it('says of each missing voice why', () => {
    const reasons = ['not-installed', 'not-dutch', 'broken', 'live-only'] as const;
    const missing = reasons.map((reason) => ({ name: 'Frank', reason }));
    const said = backEndMessages(backEnd('windows-speech', { ...found, missing }), 'nl');
    expect(new Set(said).size).toBe(1 + reasons.length);
    for (const text of said.slice(1)) expect(text).toContain('Frank');
  });

  it('says what a back end can’t do that only speaks by itself', () => {
    expect(backEndMessages(backEnd('speech-dispatcher', found), 'nl').join()).toContain('rechtstreeks');
  });
});

describe('linuxKind', () => {
  it.each([
    ['PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', 'debian'],
    ['ID=ubuntu\nID_LIKE=debian\n', 'ubuntu'],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'ubuntu'],
    ['ID=raspbian\nID_LIKE=debian', 'debian'],
    ['ID="fedora"\n', 'fedora'],
    ['ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'fedora'],
    ['ID=manjaro\nID_LIKE=arch\n', 'arch'],
    ['ID=nixos\n', 'other-linux'],
    ['', 'other-linux'],
  ])('takes %j for %s', (osRelease, kind) => {
    expect(linuxKind(osRelease)).toBe(kind);
  });
});
