/**
 * MBROLA's Dutch voices, which eSpeak NG drives. It lists them whether they are there or not, so here they are
 * only when their data is, the program `mbrola` runs, and a first try gives sound: damaged data is of no use.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MissingVoice } from '../../../core/doctor.ts';
import { problemOf } from '../../../core/errors.ts';
import type { Delivery } from '../../../core/speech.ts';
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
import { espeakProsodyFor, saidByEspeak } from './espeak-program.ts';
import { type EspeakVoice, espeakVoices } from './espeak-voice-list.ts';
import { LinuxSay } from './linux-say.ts';

/** Where eSpeak NG looks, after a folder of its own that packages leave empty. */
const dataFolder = '/usr/share/mbrola';

/** Worth having; nl1 can no longer be got. */
const wantedVoices = ['nl2', 'nl3'];

const tryLimitMs = 10_000;

/** Asks `mbrola` what it is, as a program that lists voices. */
class MbrolaPresence extends LinuxSay {
  override getVoices(): { command: string; args: string[] } {
    return { command: 'mbrola', args: ['-h'] };
  }
}

export class MbrolaProgram implements SpeechProgram {
  readonly id = 'mbrola';
  readonly name = 'MBROLA';
  readonly #runner = new ProcessRunner('espeak-ng');
  readonly #mbrola = new ProcessRunner('mbrola');
  readonly #dataFolder: string;

  constructor(folder = dataFolder) {
    this.#dataFolder = folder;
  }

  async list(signal: AbortSignal): Promise<VoiceListing> {
    await listedOutput(this.#mbrola, new MbrolaPresence(), signal);
    const known = espeakVoices(await listedOutput(this.#runner, new LinuxSay({ language: 'nl' }), signal));
    const voices: ListedVoice[] = [];
    const missing: MissingVoice[] = [];
    for (const name of wantedVoices) {
      const voice = known.find(({ mbrola, language }) => mbrola === name && dutchTag(language) !== null);
      const label = `MBROLA ${name}`;
      if (!voice || !(await this.#hasData(name))) missing.push({ name: label, reason: 'not-installed' });
      else if (await this.#speaks(name, signal)) voices.push(this.#voice(name, voice));
      else missing.push({ name: label, reason: 'broken' });
    }
    return { voices, missing, otherVoices: 0 };
  }

  prosodyFor(delivery: Delivery): ProgramProsody {
    return espeakProsodyFor(delivery);
  }

  say(request: SayingRequest, signal: AbortSignal): AsyncIterable<Uint8Array> {
    return saidByEspeak(this.#runner, request, signal);
  }

  async idle(): Promise<void> {
    await Promise.all([this.#runner.idle(), this.#mbrola.idle()]);
  }

  async #hasData(name: string): Promise<boolean> {
    const places = [name, join(name, name), join('voices', name)];
    const found = await Promise.all(places.map((place) => isFile(join(this.#dataFolder, place))));
    return found.includes(true);
  }

  async #speaks(name: string, signal: AbortSignal): Promise<boolean> {
    const prosody = this.prosodyFor({ voice: name, rate: 1, pitch: 1 });
    const request = { text: 'a', voice: `mb-${name}`, prosody, timeLimitMs: tryLimitMs };
    try {
      for await (const _ of this.say(request, signal));
      return true;
    } catch (error) {
      if (problemOf(error).code === 'cancelled') throw error;
      return false;
    }
  }

  #voice(name: string, { language, gender }: EspeakVoice): ListedVoice {
    return {
      key: `mb-${name}`,
      voice: {
        id: `${this.id}:${name}`,
        name: `MBROLA ${name}`,
        language: dutchTag(language) ?? language,
        engine: this.id,
        delivery: 'audio',
        offline: true,
        gender,
      },
    };
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile() && stats.size > 0,
    () => false,
  );
