/**
 * Reads with voices that only speak by themselves: one sentence an utterance, the pauses between them by a
 * timer, the word by what the voice tells. Pausing stops it, and going on begins the sentence again. Always
 * holds: one reading at most is under way, and one that was ended says and tells nothing any more.
 */
import type { SpokenText } from '../../core/dutch/spoken-text.ts';
import { problemOf } from '../../core/errors.ts';
import type { ReadingOrder, SentenceAt } from '../../core/reading-order.ts';
import type { Seconds } from '../../core/speech.ts';
import type { TextRange } from '../../core/text-range.ts';
import type { Heard, PlayerReport, ReadingPlayer, TakeReport } from '../audio/reading-player.ts';
import type { LiveDelivery, LiveSpeech } from './live-speech.ts';
import { PauseTimer } from './pause-timer.ts';
import { sayLive } from './say-live.ts';
import { SpokenAhead, type SpokenOf } from './spoken-ahead.ts';
import { spokenPieces } from './spoken-pieces.ts';

export type LiveText = {
  readonly order: ReadingOrder;
  readonly spoken: SpokenOf;
  /** The silence that follows a sentence. */
  readonly pauseAfter: (at: SentenceAt) => Seconds;
  readonly delivery: () => LiveDelivery;
};

type LivePlayerParts = {
  readonly speech: LiveSpeech;
  readonly text: LiveText;
  readonly report: TakeReport;
  /** The browser wants a click before anything may sound. */
  readonly blocked: () => void;
};

/** A slider that is dragged changes the delivery many times; the voice begins again when it rests. */
const restMs = 250;
/** Less than fourteen seconds of a voice that speaks slowly. */
const onlineCharactersAtRate1 = 120;

export class LivePlayer implements ReadingPlayer {
  readonly #parts: LivePlayerParts;
  readonly #ahead: SpokenAhead;
  readonly #pause = new PauseTimer();
  #generation = 0;
  #reading = new AbortController();
  /** The sentence that is read, or paused at. */
  #at: SentenceAt | null = null;
  #heard: Heard | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: LivePlayerParts) {
    this.#parts = parts;
    this.#ahead = new SpokenAhead(parts.text.order, parts.text.spoken);
  }

  prepare(at: SentenceAt): void {
    this.#ahead.moveTo(at);
  }

  start(at: SentenceAt, generation: number): void {
    this.#generation = generation;
    this.#heard = null;
    this.#begin(at);
  }

  halt(): void {
    this.#end();
    this.#at = null;
    this.#heard = null;
    this.#generation = 0;
  }

  pause(): void {
    this.#end();
  }

  resume(): void {
    this.#heard = null;
    if (this.#at) this.#begin(this.#at);
  }

  replan(): void {
    if (this.#at) this.#pause.change(this.#parts.text.pauseAfter(this.#at) * 1000);
  }

  /** Goes on from the word that was told last, else from the start of the sentence. */
  deliveryChanged(): void {
    this.#ahead.clear();
    clearTimeout(this.#resting);
    if (this.#reading.signal.aborted || this.#pause.isWaiting) return;
    this.#resting = setTimeout(() => {
      if (this.#at && !this.#pause.isWaiting) this.#begin(this.#at, this.#heard?.word);
    }, restMs);
  }

  /** All that happens here happens by events and timers of its own. */
  tick(): void {}

  heardAt(): Heard | null {
    return this.#heard;
  }

  #begin(at: SentenceAt, from: TextRange | null = null): void {
    this.#end();
    this.#reading = new AbortController();
    void this.#read(at, from, this.#reading.signal);
  }

  #end(): void {
    clearTimeout(this.#resting);
    this.#reading.abort();
  }

  async #read(first: SentenceAt, from: TextRange | null, signal: AbortSignal): Promise<void> {
    const { order, pauseAfter } = this.#parts.text;
    let word = from;
    for (let at: SentenceAt | null = first; at; word = null) {
      this.#at = at;
      const failure = await this.#readSentence(at, word, signal);
      if (signal.aborted) return;
      if (failure) return this.#tell(failure);
      const next: SentenceAt | null = order.next(at);
      if (next && this.#heard?.at === at) await this.#pause.wait(pauseAfter(at) * 1000, signal);
      if (signal.aborted) return;
      at = next;
    }
    this.#tell({ type: 'finished' });
  }

  async #readSentence(
    at: SentenceAt,
    from: TextRange | null,
    signal: AbortSignal,
  ): Promise<PlayerReport | null> {
    try {
      this.#ahead.moveTo(at);
      const spoken = await this.#ahead.of(at);
      if (!signal.aborted) await this.#say(at, spoken, from, signal);
      return null;
    } catch (error) {
      return { type: 'failed', at, problem: problemOf(error) };
    }
  }

  async #say(at: SentenceAt, spoken: SpokenText, from: TextRange | null, signal: AbortSignal): Promise<void> {
    const { speech, text, blocked } = this.#parts;
    const delivery = text.delivery();
    const most = delivery.voice.offline ? Number.POSITIVE_INFINITY : onlineCharactersAtRate1 * delivery.rate;
    const first = from ? spoken.words.findIndex(({ source }) => source.start >= from.start) : 0;
    for (const piece of spokenPieces(spoken, Math.max(0, first), most)) {
      const request = { ...delivery, text: spoken.text.slice(piece.start, piece.end) };
      const sounding = () => {
        this.#heard = { at, word: this.#heard?.at === at ? this.#heard.word : null };
        this.#tell({ type: 'sounding', at });
      };
      const reached = (offset: number) => {
        const said = piece.start + offset;
        const word = spoken.words.findLast((each) => each.spoken.start <= said)?.source ?? null;
        this.#heard = { at, word };
      };
      await sayLive(speech, request, { sounding, reached, blocked }, signal);
    }
  }

  #tell(report: PlayerReport): void {
    this.#parts.report(this.#generation, report);
  }
}
