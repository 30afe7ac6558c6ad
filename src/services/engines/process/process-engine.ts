/**
 * A program of the system as an engine: only voices that it lists itself, only text that can't be an order to
 * it, at the rate and pitch that were asked for whatever the program can do. Word times are not known.
 */
import type { BackEndFinding } from '../../../core/doctor.ts';
import type { SpokenText } from '../../../core/dutch/spoken-text.ts';
import { LeesmeeError, problemOf } from '../../../core/errors.ts';
import type { CancelSignal, Delivery, Voice } from '../../../core/speech.ts';
import { isAudible } from '../../speech/audible.ts';
import { TimeStretch } from '../../speech/time-stretch.ts';
import { speakableText } from '../speakable-text.ts';
import type { Sound, UnmarkedEngine } from '../unmarked-engine.ts';
import type { SayingRequest, SpeechProgram, VoiceListing } from './speech-program.ts';
import { BadWavError, wavSound } from './wav-sound.ts';

/** Far more than any program needs, even one that starts slowly and speaks no faster than it is heard. */
const defaultTimeLimitMs = (text: string): number => 15_000 + 100 * text.length;

/** What any Dutch voice has a sound for. */
const sayable = /[\p{Script=Latin}\p{Nd}]/u;

export class ProcessEngine implements UnmarkedEngine {
  readonly id: string;
  readonly #program: SpeechProgram;
  readonly #timeLimitMs: (text: string) => number;
  readonly #running = new Set<AbortController>();
  #listing: Promise<VoiceListing> | null = null;
  #closed = false;

  constructor(program: SpeechProgram, timeLimitMs = defaultTimeLimitMs) {
    this.id = program.id;
    this.#program = program;
    this.#timeLimitMs = timeLimitMs;
  }

  async voices(): Promise<readonly Voice[]> {
    const finding = await this.finding();
    return finding.state === 'found' ? finding.voices : [];
  }

  /** Why it has the voices it has. Never rejects. */
  async finding(): Promise<BackEndFinding> {
    try {
      const { voices, ...rest } = await this.#listed();
      return { state: 'found', voices: voices.map(({ voice }) => voice), ...rest };
    } catch (error) {
      const problem = problemOf(error);
      const program = problem.code === 'voice-broken' ? problem.program : this.#program.name;
      const reason = problem.code === 'voice-broken' ? problem.reason : 'failed';
      return reason === 'missing'
        ? { state: 'not-installed', program }
        : { state: 'broken', program, reason };
    }
  }

  /** The next question is answered by a new look at the program. */
  lookAgain(): void {
    this.#listing = null;
  }

  async *synthesize(text: SpokenText, delivery: Delivery, signal: CancelSignal): AsyncGenerator<Sound, void> {
    if (text.words.length === 0) return;
    const request = new AbortController();
    const abort = () => request.abort();
    if (signal.aborted || this.#closed) throw new LeesmeeError({ code: 'cancelled' });
    signal.addEventListener('abort', abort, { once: true });
    this.#running.add(request);
    try {
      yield* this.#speak(text, delivery, request.signal);
    } finally {
      signal.removeEventListener('abort', abort);
      this.#running.delete(request);
      abort();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const request of this.#running) request.abort();
    await this.#program.idle();
  }

  async *#speak(text: SpokenText, delivery: Delivery, signal: AbortSignal): AsyncGenerator<Sound, void> {
    const { voices } = await this.#listed();
    const listed = voices.find(({ voice }) => voice.id === delivery.voice);
    if (!listed) throw new LeesmeeError({ code: 'voice-missing', voice: delivery.voice });
    const prosody = this.#program.prosodyFor(delivery);
    const spoken = speakableText(text.text);
    const timeLimitMs = this.#timeLimitMs(spoken);
    const request = { text: spoken, voice: listed.key, prosody, timeLimitMs };
    let stretch: TimeStretch | null = null;
    let sampleRate = 0;
    for await (const sound of this.#said(request, signal)) {
      sampleRate = Math.round(sound.sampleRate * prosody.replay);
      stretch ??= new TimeStretch(prosody.stretch, sampleRate);
      const samples = stretch.push(sound.samples);
      if (samples.length > 0) yield { sampleRate, samples };
      if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
    }
    const rest = stretch?.end();
    if (rest && rest.length > 0) yield { sampleRate, samples: rest };
  }

  async *#said(request: SayingRequest, signal: AbortSignal): AsyncGenerator<Sound, void> {
    let hasSounded = false;
    try {
      for await (const sound of wavSound(this.#program.say(request, signal))) {
        hasSounded ||= sound.samples.some(isAudible);
        yield sound;
      }
      if (!hasSounded && sayable.test(request.text)) throw new BadWavError('silence');
    } catch (cause) {
      // The voice may have gone: whoever asks next gets what there is then.
      if (problemOf(cause).code !== 'cancelled') this.lookAgain();
      if (!(cause instanceof BadWavError)) throw cause;
      const problem = { code: 'voice-broken', program: this.#program.name, reason: 'bad-audio' } as const;
      throw new LeesmeeError(problem, { cause });
    }
  }

  #listed(): Promise<VoiceListing> {
    if (this.#listing) return this.#listing;
    const request = new AbortController();
    this.#running.add(request);
    const listing = this.#program.list(request.signal).finally(() => this.#running.delete(request));
    this.#listing = listing;
    return listing;
  }
}
