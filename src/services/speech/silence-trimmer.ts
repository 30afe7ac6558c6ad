/**
 * Cuts the silence before and after an utterance, so that the pause to the next sentence is exactly what was
 * set. Works on audio as it streams: silence is held back until sound follows it. Marks move along; none is
 * ever before the start or after the end.
 */
import type { Seconds, SpeechChunk, SpeechMark } from '../../core/speech.ts';
import { isAudible } from './audible.ts';

/** Kept around the sound, so that no onset is cut into. */
const guardSeconds: Seconds = 0.0005;

export class SilenceTrimmer {
  #held = new Int16Array(0);
  #marks: SpeechMark[] = [];
  /** Samples cut before the first sound; `null` until there is one. */
  #cut: number | null = null;
  #seen = 0;
  #given = 0;

  /** What of the utterance so far is certain to be followed by sound, or sounds itself. */
  push({ sampleRate, samples, marks }: SpeechChunk): SpeechChunk | null {
    this.#marks.push(...marks);
    const heldFrom = this.#seen - this.#held.length;
    this.#seen += samples.length;
    this.#held = joined(this.#held, samples);
    const guard = Math.round(guardSeconds * sampleRate);
    if (this.#cut === null) {
      const first = this.#held.findIndex(isAudible);
      if (first === -1) return null;
      const start = Math.max(0, first - guard);
      this.#held = this.#held.slice(start);
      this.#cut = heldFrom + start;
    }
    const last = this.#held.findLastIndex(isAudible);
    if (last === -1) return null;
    return this.#give(Math.min(this.#held.length, last + 1 + guard), sampleRate);
  }

  /** The marks that would have fallen in the silence that is left out. */
  end(sampleRate: number): SpeechChunk | null {
    if (this.#cut === null || this.#marks.length === 0) return null;
    this.#held = new Int16Array(0);
    return this.#give(0, sampleRate, Number.POSITIVE_INFINITY);
  }

  #give(count: number, sampleRate: number, until = (this.#given + count) / sampleRate): SpeechChunk {
    const shift = (this.#cut ?? 0) / sampleRate;
    this.#given += count;
    const end = this.#given / sampleRate;
    const marks = this.#marks
      .filter(({ at }) => at - shift < until)
      .map(({ word, at }) => ({ word, at: Math.min(Math.max(0, at - shift), end) }));
    this.#marks = this.#marks.slice(marks.length);
    const samples = this.#held.slice(0, count);
    this.#held = this.#held.slice(count);
    return { sampleRate, samples, marks };
  }
}

function joined(first: Int16Array, second: Int16Array): Int16Array<ArrayBuffer> {
  const both = new Int16Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The whole utterance, trimmed. */
export async function* withoutOuterSilence(
  chunks: AsyncIterable<SpeechChunk>,
): AsyncGenerator<SpeechChunk, void> {
  const trimmer = new SilenceTrimmer();
  let sampleRate = 0;
  for await (const chunk of chunks) {
    ({ sampleRate } = chunk);
    const sound = trimmer.push(chunk);
    if (sound) yield sound;
  }
  const rest = trimmer.end(sampleRate);
  if (rest) yield rest;
}
