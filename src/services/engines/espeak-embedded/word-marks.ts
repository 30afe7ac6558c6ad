/**
 * The marks of one utterance as they come out of a voice, made complete: each word gets exactly one, in order,
 * at times that never decrease. A word the voice passed over shares the time between its neighbours.
 */
import type { Seconds, SpeechMark } from '../../../core/speech.ts';

export class WordMarks {
  readonly #count: number;
  #last: SpeechMark = { word: -1, at: 0 };

  constructor(wordCount: number) {
    this.#count = wordCount;
  }

  /** What `marks` add; a mark for a word that has one already adds nothing. */
  next(marks: readonly SpeechMark[]): SpeechMark[] {
    return marks.flatMap(({ word, at }) => (word > this.#last.word ? this.#upTo(word, at) : []));
  }

  /** Marks for the words that are left, given that the audio ends at `at`. */
  end(at: Seconds): SpeechMark[] {
    return this.#upTo(this.#count, at).slice(0, -1);
  }

  #upTo(word: number, at: Seconds): SpeechMark[] {
    const from = this.#last;
    const end = Math.max(at, from.at);
    const steps = word - from.word;
    this.#last = { word, at: end };
    return Array.from({ length: steps }, (_, index) => ({
      word: from.word + index + 1,
      at: Math.min(end, from.at + ((end - from.at) * (index + 1)) / steps),
    }));
  }
}
