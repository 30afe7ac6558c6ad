/**
 * What is known of speech on this machine: which back ends there are, the Dutch voices of each, why one is
 * missing, and what can be done to get a better one. Plain values; what a person reads is in `doctor-messages`.
 */
import type { ProgramFault } from './errors.ts';
import type { EngineId, Voice } from './speech.ts';

export type MissingVoice = {
  readonly name: string;
  /** `live-only`: can't give sound to Leesmee, but may speak by itself in the page. */
  readonly reason: 'not-installed' | 'not-dutch' | 'broken' | 'live-only';
};

export type BackEndFinding =
  | {
      readonly state: 'found';
      /** Dutch ones only; may be none. */
      readonly voices: readonly Voice[];
      readonly missing: readonly MissingVoice[];
      /** How many voices it has for other languages. */
      readonly otherVoices: number;
    }
  /** `program` is what would have to be installed. */
  | { readonly state: 'not-installed'; readonly program: string }
  | { readonly state: 'broken'; readonly program: string; readonly reason: Exclude<ProgramFault, 'missing'> };

export type BackEndReport = {
  readonly id: EngineId;
  readonly name: string;
  /** Of a `live` back end only the page can tell which voices it has. */
  readonly delivery: Voice['delivery'];
  readonly finding: BackEndFinding;
};

export type SystemKind =
  | 'debian'
  | 'ubuntu'
  | 'fedora'
  | 'arch'
  | 'other-linux'
  | 'mac'
  | 'windows'
  | 'other';

export type PackageManager = 'apt' | 'dnf' | 'pacman' | 'aur';

export type InstallStep =
  | {
      readonly code: 'install-packages';
      readonly gives: 'espeak-ng' | 'mbrola' | 'speech-dispatcher';
      readonly manager: PackageManager;
      readonly packages: readonly string[];
      /** A part of the archive that must be switched on first. */
      readonly archive: 'contrib non-free' | 'multiverse' | null;
    }
  /** The name that most package managers know it by. */
  | { readonly code: 'install-program'; readonly program: 'espeak-ng' | 'mbrola' | 'speech-dispatcher' }
  | { readonly code: 'add-mac-voice' }
  | { readonly code: 'add-windows-voice' };

export type DoctorReport = {
  readonly system: SystemKind;
  /** Of all back ends that give sound, best first. */
  readonly voices: readonly Voice[];
  readonly backEnds: readonly BackEndReport[];
  readonly steps: readonly InstallStep[];
};
