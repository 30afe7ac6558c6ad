/**
 * What can be done on a system to get (better) Dutch voices, by its own means. Only what isn't there yet, the
 * best first.
 */
import type { BackEndReport, InstallStep, SystemKind } from '../../core/doctor.ts';

type Program = Extract<InstallStep, { code: 'install-packages' }>['gives'];
type Packages = Omit<Extract<InstallStep, { code: 'install-packages' }>, 'code' | 'gives'>;
type Linux = Exclude<SystemKind, 'mac' | 'windows' | 'other'>;

const programs: readonly Program[] = ['mbrola', 'espeak-ng', 'speech-dispatcher'];

const apt = (packages: readonly string[], archive: Packages['archive'] = null): Packages => ({
  manager: 'apt',
  packages,
  archive,
});
const mbrolaForApt = ['espeak-ng', 'mbrola', 'mbrola-nl2', 'mbrola-nl3'];
const dispatcherForApt = ['speech-dispatcher', 'speech-dispatcher-espeak-ng'];

/** `null` where the system's own packages don't have it. */
const packagesOf: {
  readonly [System in Linux]: { readonly [Name in Program]: Packages | 'by-hand' | null };
} = {
  debian: {
    mbrola: apt(mbrolaForApt, 'contrib non-free'),
    'espeak-ng': apt(['espeak-ng']),
    'speech-dispatcher': apt(dispatcherForApt),
  },
  ubuntu: {
    mbrola: apt(mbrolaForApt, 'multiverse'),
    'espeak-ng': apt(['espeak-ng']),
    'speech-dispatcher': apt(dispatcherForApt),
  },
  fedora: {
    mbrola: null,
    'espeak-ng': { manager: 'dnf', packages: ['espeak-ng'], archive: null },
    'speech-dispatcher': {
      manager: 'dnf',
      packages: ['speech-dispatcher', 'speech-dispatcher-espeak-ng'],
      archive: null,
    },
  },
  arch: {
    mbrola: {
      manager: 'aur',
      packages: ['mbrola', 'mbrola-voices-nl2', 'mbrola-voices-nl3'],
      archive: null,
    },
    'espeak-ng': { manager: 'pacman', packages: ['espeak-ng'], archive: null },
    'speech-dispatcher': { manager: 'pacman', packages: ['speech-dispatcher'], archive: null },
  },
  'other-linux': { mbrola: null, 'espeak-ng': 'by-hand', 'speech-dispatcher': 'by-hand' },
};

export function installSteps(system: SystemKind, backEnds: readonly BackEndReport[]): readonly InstallStep[] {
  if (system === 'mac') return [{ code: 'add-mac-voice' }];
  if (system === 'windows') return [{ code: 'add-windows-voice' }];
  if (system === 'other') return [];
  return programs
    .filter((program) => lacks(backEnds, program))
    .flatMap((program): InstallStep[] => {
      const packages = packagesOf[system][program];
      if (packages === null) return [];
      if (packages === 'by-hand') return [{ code: 'install-program', program }];
      return [{ code: 'install-packages', gives: program, ...packages }];
    });
}

function lacks(backEnds: readonly BackEndReport[], program: Program): boolean {
  const finding = backEnds.find(({ id }) => id === program)?.finding;
  if (!finding) return false;
  return finding.state !== 'found' || finding.missing.some(({ reason }) => reason === 'not-installed');
}
