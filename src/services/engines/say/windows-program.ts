/**
 * The voices of Windows, as far as System.Speech has them. The newer OneCore voices, Frank and Bart among them,
 * are seen but can't be had as sound here; the page may let them speak by themselves.
 */
import { LeesmeeError } from '../../../core/errors.ts';
import type { Delivery } from '../../../core/speech.ts';
import { listedOutput } from '../process/listed-output.ts';
import { ProcessRunner } from '../process/process-runner.ts';
import { saidToFile } from '../process/said-to-file.ts';
import type {
  ListedVoice,
  ProgramProsody,
  SayingRequest,
  SpeechProgram,
  VoiceListing,
} from '../process/speech-program.ts';
import { dutchTag } from './dutch-tag.ts';
import { WindowsSay } from './windows-say.ts';
import { type WindowsVoice, windowsVoices } from './windows-voice-list.ts';

/** Ten steps up make it three times as fast, ten down three times as slow. */
const stepsPerFactor3 = 10;

export class WindowsProgram implements SpeechProgram {
  readonly id = 'windows-speech';
  readonly name = 'PowerShell';
  readonly #runner = new ProcessRunner(this.name);

  async list(signal: AbortSignal): Promise<VoiceListing> {
    const all = this.#read(await listedOutput(this.#runner, new WindowsSay(), signal));
    const dutch = all.filter(({ language }) => dutchTag(language) !== null);
    return {
      voices: dutch.filter(({ kind }) => kind === 'desktop').map((voice) => this.#voice(voice)),
      missing: dutch
        .filter(({ kind }) => kind === 'onecore')
        .map(({ name }) => ({ name, reason: 'live-only' })),
      otherVoices: all.length - dutch.length,
    };
  }

  /**
   * The step below the speed that is asked for, and the rest by stretching. The pitch can't be set, so the voice
   * is made slower or faster and played back the other way.
   */
  prosodyFor({ rate, pitch }: Delivery): ProgramProsody {
    const wanted = rate / pitch;
    const step = Math.floor(stepsPerFactor3 * (Math.log(wanted) / Math.log(3)) + 1e-9);
    const speed = Math.min(10, Math.max(-10, step));
    const stretch = Math.max(1, wanted / 3 ** (speed / stepsPerFactor3));
    return { speed, pitch: 1, stretch, replay: pitch };
  }

  say(request: SayingRequest, signal: AbortSignal): AsyncIterable<Uint8Array> {
    return saidToFile(this.#runner, new WindowsSay(), request, signal);
  }

  idle(): Promise<void> {
    return this.#runner.idle();
  }

  #read(listed: string): readonly WindowsVoice[] {
    try {
      return windowsVoices(listed);
    } catch (cause) {
      throw new LeesmeeError({ code: 'voice-broken', program: this.name, reason: 'failed' }, { cause });
    }
  }

  #voice({ name, language, gender }: WindowsVoice): ListedVoice {
    return {
      key: name,
      voice: {
        id: `${this.id}:${name}`,
        name,
        language: dutchTag(language) ?? language,
        engine: this.id,
        delivery: 'audio',
        offline: true,
        gender: gender === 'Female' ? 'female' : gender === 'Male' ? 'male' : null,
      },
    };
  }
}
