/**
 * A voice for tests: every word is a short tone that starts exactly at its mark, with silence before and after.
 * What it does wrong is scripted by words in the text, so that no test depends on time: `faalt` fails before it
 * sounds, `hangt` says nothing any more until it is cancelled, `sterft` fails when it has sounded.
 */
import type { SpokenText } from '../../src/core/dutch/spoken-text.ts';
import { LeesmeeError } from '../../src/core/errors.ts';
import type { CancelSignal, Delivery, SpeechChunk, SpeechEngine, Voice } from '../../src/core/speech.ts';
import { sliceRange } from '../../src/core/text-range.ts';

export const scriptedTone = { sampleRate: 16_000, silence: 0.05, sound: 0.1, loudness: 8000 } as const;

export class ScriptedEngine implements SpeechEngine {
  readonly id: string;
  /** What was asked of it so far, in order. */
  readonly requests: { readonly text: string; readonly delivery: Delivery }[] = [];
  readonly #voices: readonly Voice[];
  readonly #running = new Set<AbortController>();
  #closed = false;

  constructor({ id = 'scripted', voices = [{}] }: { id?: string; voices?: readonly Partial<Voice>[] } = {}) {
    this.id = id;
    this.#voices = voices.map((voice, index) => ({
      id: `${id}:${index}`,
      name: `Toon ${index}`,
      language: 'nl-NL',
      engine: id,
      delivery: 'audio',
      offline: true,
      gender: null,
      ...voice,
    }));
  }

  get closed(): boolean {
    return this.#closed;
  }

  voices(): Promise<readonly Voice[]> {
    return Promise.resolve(this.#voices);
  }

  async *synthesize(
    text: SpokenText,
    delivery: Delivery,
    signal: CancelSignal,
  ): AsyncGenerator<SpeechChunk, void> {
    this.requests.push({ text: text.text, delivery });
    const stop = new AbortController();
    const abort = () => stop.abort();
    if (signal.aborted || this.#closed) abort();
    signal.addEventListener('abort', abort, { once: true });
    this.#running.add(stop);
    try {
      yield* say(text, delivery, stop.signal);
    } finally {
      signal.removeEventListener('abort', abort);
      this.#running.delete(stop);
    }
  }

  close(): Promise<void> {
    this.#closed = true;
    for (const stop of this.#running) stop.abort();
    return Promise.resolve();
  }
}

async function* say(
  text: SpokenText,
  { rate }: Delivery,
  signal: AbortSignal,
): AsyncGenerator<SpeechChunk, void> {
  const { sampleRate } = scriptedTone;
  let given = 0;
  for (const [word, { spoken }] of text.words.entries()) {
    if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
    const written = sliceRange(text.text, spoken);
    if (written === 'faalt') throw new LeesmeeError({ code: 'synthesis-failed' });
    if (written === 'hangt') await new Promise((resolve) => signal.addEventListener('abort', resolve));
    if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
    const { samples, start } = toneAmidSilence(rate);
    yield { sampleRate, samples, marks: [{ word, at: (given + start) / sampleRate }] };
    if (written === 'sterft') throw new LeesmeeError({ code: 'synthesis-failed' });
    given += samples.length;
  }
}

function toneAmidSilence(rate: number): { samples: Int16Array<ArrayBuffer>; start: number } {
  const { sampleRate, silence, sound, loudness } = scriptedTone;
  const start = Math.round((silence * sampleRate) / rate);
  const length = Math.round((sound * sampleRate) / rate);
  const samples = new Int16Array(2 * start + length);
  for (let index = 0; index < length; index += 1) {
    samples[start + index] = index % 32 < 16 ? loudness : -loudness;
  }
  return { samples, start };
}
