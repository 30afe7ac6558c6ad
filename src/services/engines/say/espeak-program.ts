/**
 * The eSpeak NG that is installed on the system. Its many variants of one voice are one voice here; the MBROLA
 * voices that it lists, whether they are there or not, are another program's.
 */
import type { Delivery } from '../../../core/speech.ts';
import { espeakProsody } from '../espeak-embedded/espeak-prosody.ts';
import { listedOutput } from '../process/listed-output.ts';
import { ProcessRunner } from '../process/process-runner.ts';
import type {
  ListedVoice,
  ProgramProsody,
  SayingRequest,
  SpeechProgram,
  VoiceListing,
} from '../process/speech-program.ts';
import { dutchTag } from './dutch-tag.ts';
import { type EspeakVoice, espeakVoices } from './espeak-voice-list.ts';
import { LinuxSay } from './linux-say.ts';

export const espeakProsodyFor = (delivery: Delivery): ProgramProsody => {
  const { wordsPerMinute, pitch, stretch } = espeakProsody(delivery);
  return { speed: wordsPerMinute, pitch, stretch, replay: 1 };
};

/** Straight from the standard output, so that its beginning is there before its end is made. */
export function saidByEspeak(
  runner: ProcessRunner,
  { text, voice, prosody, timeLimitMs }: SayingRequest,
  signal: AbortSignal,
): AsyncIterable<Uint8Array> {
  const platform = new LinuxSay({ pitch: prosody.pitch });
  const start = () => platform.export(text, voice, prosody.speed, '-', () => undefined);
  return runner.run({ platform, start, timeLimitMs }, signal);
}

export class EspeakProgram implements SpeechProgram {
  readonly id = 'espeak-ng';
  readonly name = 'espeak-ng';
  readonly #runner = new ProcessRunner(this.name);

  async list(signal: AbortSignal): Promise<VoiceListing> {
    const all = espeakVoices(await listedOutput(this.#runner, new LinuxSay(), signal)).filter(
      ({ mbrola }) => mbrola === null,
    );
    const dutch = all.filter(({ language }) => dutchTag(language) !== null);
    const isFirst = ({ language }: EspeakVoice, index: number) =>
      dutch.findIndex((other) => other.language === language) === index;
    return {
      // eSpeak NG is asked for a voice by its language, and takes the first that has it.
      voices: dutch.filter(isFirst).map((voice) => this.#voice(voice)),
      missing: [],
      otherVoices: all.length - dutch.length,
    };
  }

  prosodyFor(delivery: Delivery): ProgramProsody {
    return espeakProsodyFor(delivery);
  }

  say(request: SayingRequest, signal: AbortSignal): AsyncIterable<Uint8Array> {
    return saidByEspeak(this.#runner, request, signal);
  }

  idle(): Promise<void> {
    return this.#runner.idle();
  }

  #voice({ language, gender }: EspeakVoice): ListedVoice {
    return {
      key: language,
      voice: {
        id: `${this.id}:${language}`,
        name: `${this.name} ${language}`,
        language: dutchTag(language) ?? language,
        engine: this.id,
        delivery: 'audio',
        offline: true,
        gender,
      },
    };
  }
}
