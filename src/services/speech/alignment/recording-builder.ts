/** Puts the pieces of an utterance together, and notices when the first of them sounds. */
import type { Seconds } from '../../../core/speech.ts';
import type { Sound } from '../../engines/unmarked-engine.ts';
import { isAudible } from '../audible.ts';
import type { Recording } from './align-words.ts';

export class RecordingBuilder {
  readonly #pieces: Int16Array[] = [];
  #sampleRate = 0;
  #length = 0;
  #firstSound: Seconds | null = null;

  /** From the start of the utterance; `null` as long as all is silent. */
  get firstSound(): Seconds | null {
    return this.#firstSound;
  }

  add({ samples, sampleRate }: Sound): void {
    this.#sampleRate = sampleRate;
    if (this.#firstSound === null) {
      const first = samples.findIndex(isAudible);
      if (first !== -1) this.#firstSound = (this.#length + first) / sampleRate;
    }
    // The receiver of a piece may take its samples away (they are transferred between threads).
    this.#pieces.push(samples.slice());
    this.#length += samples.length;
  }

  /** All of it so far; `null` when there is nothing. */
  recording(): Recording | null {
    if (this.#length === 0) return null;
    const samples = new Int16Array(this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      samples.set(piece, at);
      at += piece.length;
    }
    return { sampleRate: this.#sampleRate, samples };
  }
}
