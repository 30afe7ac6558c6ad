/**
 * `say` on Linux through eSpeak NG (which also drives MBROLA) in the place of festival, which would run what
 * stands in a text as a program. One object is one job: the text goes in by the standard input, the sound comes
 * out by the standard output.
 */
import type { SayCommand, SayRequest } from 'say/platform/base.js';
import SayPlatformLinux from 'say/platform/linux.js';
import { endProcessGroup } from '../process/end-process-tree.ts';
import { startListing } from './start-listing.ts';

const command = 'espeak-ng';

export class LinuxSay extends SayPlatformLinux {
  readonly #pitch: number;
  readonly #language: string | null;

  /** `pitch` is 0-99. `language` is the one whose voices are listed, MBROLA's too; else all but MBROLA's are. */
  constructor({ pitch = 50, language = null }: { pitch?: number; language?: string | null } = {}) {
    super();
    this.#pitch = pitch;
    this.#language = language;
  }

  /** `speed` counts in words a minute. */
  override convertSpeed(wordsPerMinute: number): number {
    return Math.round(wordsPerMinute);
  }

  override buildExportCommand({ text, voice, speed }: SayRequest): SayCommand {
    const args = ['--stdin', '--stdout', '-b', '1', '-p', String(this.#pitch)];
    if (voice) args.push('-v', voice);
    if (speed) args.push('-s', String(this.convertSpeed(speed)));
    return { command, args, pipedData: text, options: { detached: true } };
  }

  override getInstalledVoices(): void {
    this.child = startListing(this.getVoices(), { detached: true });
  }

  override getVoices(): { command: string; args: string[] } {
    return { command, args: [this.#language === null ? '--voices' : `--voices=${this.#language}`] };
  }

  override runStopCommand(): void {
    if (this.child) endProcessGroup(this.child);
  }
}
