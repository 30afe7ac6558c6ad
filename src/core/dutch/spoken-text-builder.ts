/**
 * Puts a `SpokenText` together, piece by piece and in order. Holds the invariants by itself: ranges come out
 * ordered, disjoint and not empty, pauses never pile up, and the text neither starts with one nor with a space.
 */
import { textRange } from '../text-range.ts';
import type { SpokenText, SpokenWord } from './spoken-text.ts';

/** What makes a voice pause, from the shortest to the most telling; of several in a row the last kind wins. */
const pauseOrder = [',', ';', ':', '…', '.', '!', '?'] as const;
export type Pause = (typeof pauseOrder)[number];

export const isPause = (character: string): character is Pause =>
  (pauseOrder as readonly string[]).includes(character);

export class SpokenTextBuilder {
  #text: string[] = [];
  #length = 0;
  #words: SpokenWord[] = [];
  #pause: Pause | undefined;
  #joiner: string | undefined;

  /** Whether a pause is due already, or nothing was said yet. */
  get isPausing(): boolean {
    return this.#pause !== undefined || this.#words.length === 0;
  }

  /** Says `spoken` (not blank) for the source from `start` to `end`. */
  say(spoken: string, start: number, end: number): void {
    const joiner = this.#joiner;
    this.#joiner = undefined;
    if (joiner !== undefined) {
      this.#extend(joiner + spoken, end);
      return;
    }
    const gap = this.#words.length === 0 ? '' : `${this.#pause ?? ''} `;
    this.#pause = undefined;
    const from = this.#length + gap.length;
    this.#append(gap + spoken);
    this.#words.push({ spoken: textRange(from, this.#length), source: textRange(start, end) });
  }

  /** Ties what is said next to the word before it: "usb" and "stick" around a hyphen are one word. */
  join(joiner: string): void {
    if (this.#words.length > 0 && this.#pause === undefined) this.#joiner = joiner;
  }

  /** A hyphen left hanging, as in "in- en uitvoer". */
  hang(hyphen: string): void {
    if (this.#words.length > 0 && this.#pause === undefined) this.#append(hyphen);
  }

  pause(pause: Pause): void {
    this.#joiner = undefined;
    if (this.#words.length === 0) return;
    if (this.#pause === undefined || pauseOrder.indexOf(pause) > pauseOrder.indexOf(this.#pause)) {
      this.#pause = pause;
    }
  }

  /** White space: what comes is a word of its own. */
  separate(): void {
    this.#joiner = undefined;
  }

  build(): SpokenText {
    return { text: this.#text.join('') + (this.#pause ?? ''), words: this.#words };
  }

  #extend(addition: string, end: number): void {
    this.#append(addition);
    const last = this.#words.pop()!;
    this.#words.push({
      spoken: textRange(last.spoken.start, this.#length),
      source: textRange(last.source.start, end),
    });
  }

  #append(piece: string): void {
    this.#text.push(piece);
    this.#length += piece.length;
  }
}
