/** The voices of macOS. Downloaded ones sound better than those that come with it, and say so in their names. */
import type { Delivery, Voice } from '../../../core/speech.ts';
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
import { MacSay } from './mac-say.ts';
import { type MacVoice, macVoices } from './mac-voice-list.ts';

/** Beyond this, voices no longer speak as fast as they are asked to. */
const fastest = 2;

const genders: Readonly<Record<string, Voice['gender']>> = {
  Xander: 'male',
  Ellen: 'female',
  Claire: 'female',
};

const quality = ({ key }: ListedVoice): number =>
  key.includes('(Premium)') ? 0 : key.includes('(Enhanced)') ? 1 : 2;

export class MacProgram implements SpeechProgram {
  readonly id = 'mac-say';
  readonly name = 'say';
  readonly #runner = new ProcessRunner(this.name);

  async list(signal: AbortSignal): Promise<VoiceListing> {
    const all = macVoices(await listedOutput(this.#runner, new MacSay(), signal));
    const dutch = all.filter(({ language }) => dutchTag(language) !== null);
    return {
      voices: dutch.map((voice) => this.#voice(voice)).toSorted((a, b) => quality(a) - quality(b)),
      missing: [],
      otherVoices: all.length - dutch.length,
    };
  }

  /** The pitch of a voice can't be set, so it is made slower or faster and played back the other way. */
  prosodyFor({ rate, pitch }: Delivery): ProgramProsody {
    const speed = Math.min(fastest, rate / pitch);
    return { speed, pitch: 1, stretch: rate / pitch / speed, replay: pitch };
  }

  say(request: SayingRequest, signal: AbortSignal): AsyncIterable<Uint8Array> {
    return saidToFile(this.#runner, new MacSay(), request, signal);
  }

  idle(): Promise<void> {
    return this.#runner.idle();
  }

  #voice({ name, language }: MacVoice): ListedVoice {
    return {
      key: name,
      voice: {
        id: `${this.id}:${name}`,
        name,
        language: dutchTag(language) ?? language,
        engine: this.id,
        delivery: 'audio',
        offline: true,
        gender: genders[name.split(' ')[0] ?? ''] ?? null,
      },
    };
  }
}
