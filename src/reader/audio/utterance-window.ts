/**
 * The sentences whose audio is at hand: the one being read and the next two, in one delivery. Looking at
 * another place drops what lies outside and stops the work on it, so an engine is never busy with the past. They
 * are made one after the other, so that what is to sound first never waits for what comes after it.
 */
import type { SpokenChunk } from '../../contract/leesmee-api.ts';
import type { ReadingOrder, SentenceAt } from '../../core/reading-order.ts';
import type { AudioOutput } from './audio-output.ts';
import { Utterance } from './utterance.ts';

const sentencesAhead = 2;

export type Speak = (at: SentenceAt, signal: AbortSignal) => AsyncIterable<SpokenChunk>;

const keyOf = (at: SentenceAt) => `${at.block}:${at.sentence}`;

export class UtteranceWindow {
  readonly #order: ReadingOrder;
  readonly #speak: Speak;
  readonly #output: Pick<AudioOutput, 'clip'>;
  readonly #changed: () => void;
  #wanted: readonly SentenceAt[] = [];
  #utterances = new Map<string, Utterance>();

  constructor(order: ReadingOrder, speak: Speak, output: Pick<AudioOutput, 'clip'>, changed: () => void) {
    this.#order = order;
    this.#speak = speak;
    this.#output = output;
    this.#changed = changed;
  }

  /** Has `at` and what follows it made, in that order, and lets go of everything else. */
  moveTo(at: SentenceAt): void {
    const wanted: SentenceAt[] = [];
    for (let next: SentenceAt | null = at; next && wanted.length <= sentencesAhead; ) {
      wanted.push(next);
      next = this.#order.next(next);
    }
    const keys = new Set(wanted.map(keyOf));
    for (const [key, utterance] of this.#utterances) {
      if (keys.has(key)) continue;
      utterance.cancel();
      this.#utterances.delete(key);
    }
    this.#wanted = wanted;
    this.#makeNext();
  }

  /** The utterance of a sentence in the window. */
  at(at: SentenceAt): Utterance | null {
    return this.#utterances.get(keyOf(at)) ?? null;
  }

  /** Drops everything, since the delivery has changed. `sounding` may arrive to its end all the same. */
  clear(sounding?: Utterance): void {
    for (const utterance of this.#utterances.values()) if (utterance !== sounding) utterance.cancel();
    this.#wanted = [];
    this.#utterances = new Map();
  }

  /** Drops one that failed, so that asking again makes it anew. */
  forget(at: SentenceAt): void {
    this.#utterances.get(keyOf(at))?.cancel();
    this.#utterances.delete(keyOf(at));
  }

  /** Makes the first that is missing, once all before it are there. */
  #makeNext(): void {
    for (const at of this.#wanted) {
      const utterance = this.#utterances.get(keyOf(at));
      if (!utterance) this.#utterances.set(keyOf(at), this.#make(at));
      if (!utterance?.isOver) return;
    }
  }

  #make(at: SentenceAt): Utterance {
    const changed = () => {
      this.#makeNext();
      this.#changed();
    };
    return new Utterance((signal) => this.#speak(at, signal), this.#output, changed);
  }
}
