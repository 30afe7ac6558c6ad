/**
 * `say` on macOS, with the text by the standard input instead of as an argument, where a first "-" would make an
 * option of it. One object is one job.
 */
import type { SayCommand, SayRequest } from 'say/platform/base.js';
import SayPlatformDarwin from 'say/platform/darwin.js';
import { endProcessGroup } from '../process/end-process-tree.ts';
import { startListing } from './start-listing.ts';

const command = 'say';

export class MacSay extends SayPlatformDarwin {
  override buildExportCommand({ text, voice, speed, filename }: SayRequest): SayCommand {
    const args = ['-f', '-', '-o', filename, '--file-format=WAVE', '--data-format=LEI16@22050'];
    if (voice) args.push('-v', voice);
    if (speed) args.push('-r', String(this.convertSpeed(speed)));
    return { command, args, pipedData: text, options: { detached: true } };
  }

  override getInstalledVoices(): void {
    this.child = startListing(this.getVoices(), { detached: true });
  }

  override getVoices(): { command: string; args: string[] } {
    return { command, args: ['-v', '?'] };
  }

  override runStopCommand(): void {
    if (this.child) endProcessGroup(this.child);
  }
}
