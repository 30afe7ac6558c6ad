/**
 * The voice that comes with Leesmee: eSpeak NG, compiled to WebAssembly, in a thread of its own. Requests are
 * served one after the other; one that is cancelled before its turn never starts. A thread that dies fails what
 * was asked of it, and the next request gets a new one.
 */
import type { SpokenText } from '../../../core/dutch/spoken-text.ts';
import { LeesmeeError } from '../../../core/errors.ts';
import type { CancelSignal, Delivery, SpeechChunk, SpeechEngine, Voice } from '../../../core/speech.ts';
import { espeakProsody } from './espeak-prosody.ts';
import { EspeakThread } from './espeak-thread.ts';
import { markedSsml } from './marked-ssml.ts';
import { WordMarks } from './word-marks.ts';

const engineId = 'espeak-embedded';

const dutchVoice: Voice = {
  id: `${engineId}:nl`,
  name: 'eSpeak NG',
  language: 'nl',
  engine: engineId,
  delivery: 'audio',
  offline: true,
  gender: 'male',
};

export class EspeakEmbedded implements SpeechEngine {
  readonly id = engineId;
  readonly #workerUrl: URL;
  #thread: EspeakThread;
  #closed = false;

  /** `workerUrl` is the built `espeak-worker.js`. Its thread starts at once, to be warm when it is needed. */
  constructor(workerUrl: URL) {
    this.#workerUrl = workerUrl;
    this.#thread = new EspeakThread(workerUrl);
  }

  voices(): Promise<readonly Voice[]> {
    return Promise.resolve([dutchVoice]);
  }

  async *synthesize(
    text: SpokenText,
    delivery: Delivery,
    signal: CancelSignal,
  ): AsyncGenerator<SpeechChunk, void> {
    if (signal.aborted || this.#closed) throw new LeesmeeError({ code: 'cancelled' });
    if (text.words.length === 0) return;
    if (!this.#thread.alive) this.#thread = new EspeakThread(this.#workerUrl);
    const { chunks, cancel } = this.#thread.synthesize(markedSsml(text), espeakProsody(delivery));
    signal.addEventListener('abort', cancel, { once: true });
    try {
      yield* withEveryMark(chunks, text.words.length);
    } finally {
      signal.removeEventListener('abort', cancel);
      cancel();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread.close();
  }
}

async function* withEveryMark(
  chunks: AsyncIterable<SpeechChunk>,
  wordCount: number,
): AsyncGenerator<SpeechChunk, void> {
  const wordMarks = new WordMarks(wordCount);
  let samplesGiven = 0;
  let sampleRate = 0;
  for await (const chunk of chunks) {
    ({ sampleRate } = chunk);
    samplesGiven += chunk.samples.length;
    yield { ...chunk, marks: wordMarks.next(chunk.marks) };
  }
  const missing = sampleRate === 0 ? [] : wordMarks.end(samplesGiven / sampleRate);
  if (missing.length > 0) yield { sampleRate, samples: new Int16Array(0), marks: missing };
}
