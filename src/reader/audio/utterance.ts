/**
 * The audio of one sentence while it arrives: its pieces in order, and when each word of it sounds. What has
 * arrived never changes; pieces are only added.
 */
import type { SpokenChunk, WordMark } from '../../contract/leesmee-api.ts';
import type { Problem } from '../../core/errors.ts';
import { problemOf } from '../../core/errors.ts';
import type { Seconds } from '../../core/speech.ts';
import type { TextRange } from '../../core/text-range.ts';
import type { AudioClip, AudioOutput } from './audio-output.ts';

export type ClipInUtterance = { readonly clip: AudioClip; readonly start: Seconds; readonly end: Seconds };

export class Utterance {
  readonly #clips: ClipInUtterance[] = [];
  readonly #marks: WordMark[] = [];
  readonly #abort = new AbortController();
  #state: 'arriving' | 'complete' | Problem = 'arriving';

  /** `changed` is called after every arrival, and when the utterance is complete or has failed. */
  constructor(
    chunks: (signal: AbortSignal) => AsyncIterable<SpokenChunk>,
    output: Pick<AudioOutput, 'clip'>,
    changed: () => void,
  ) {
    void this.#receive(chunks(this.#abort.signal), output, changed);
  }

  get clips(): readonly ClipInUtterance[] {
    return this.#clips;
  }

  get marks(): readonly WordMark[] {
    return this.#marks;
  }

  /** The length of what has arrived. */
  get duration(): Seconds {
    return this.#clips.at(-1)?.end ?? 0;
  }

  get complete(): boolean {
    return this.#state === 'complete';
  }

  /** Whether nothing more will arrive. */
  get isOver(): boolean {
    return this.#state !== 'arriving';
  }

  get problem(): Problem | null {
    return typeof this.#state === 'object' ? this.#state : null;
  }

  /** The word that sounds at `at`, counted from the start: its range in the text that was spoken. */
  wordAt(at: Seconds): TextRange | null {
    return this.#marks[this.markAt(at)]?.source ?? null;
  }

  /** The index of the last mark at or before `at`, or -1. */
  markAt(at: Seconds): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  cancel(): void {
    this.#abort.abort();
  }

  async #receive(
    chunks: AsyncIterable<SpokenChunk>,
    output: Pick<AudioOutput, 'clip'>,
    changed: () => void,
  ): Promise<void> {
    try {
      for await (const { samples, sampleRate, marks } of chunks) {
        if (samples.length > 0) {
          const start = this.duration;
          const clip = output.clip(samples, sampleRate);
          this.#clips.push({ clip, start, end: start + clip.duration });
        }
        this.#marks.push(...marks);
        changed();
      }
      this.#state = 'complete';
    } catch (error) {
      this.#state = problemOf(error);
    }
    changed();
  }
}
