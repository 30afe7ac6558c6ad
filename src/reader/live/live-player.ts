/**
 * Reads with voices that only speak by themselves: one sentence an utterance, the silence after it by a timer,
 * the word by what the voice tells. Pausing stops it, and going on begins the sentence again. Always holds: one
 * reading at most is under way, and one that was ended says and tells nothing any more.
 */
import type { SpokenText } from '../../core/dutch/spoken-text.ts';
import { problemOf } from '../../core/errors.ts';
import { type SentenceAt, sameSentence } from '../../core/reading-order.ts';
import type { SentenceRead } from '../../core/reading-plan.ts';
import { sliceRange, type TextRange } from '../../core/text-range.ts';
import type { Heard, PlayerReport, ReadingPlayer, Sequence, TakeReport } from '../audio/reading-player.ts';
import type { LiveDelivery, LiveSpeech } from './live-speech.ts';
import { PauseTimer } from './pause-timer.ts';
import { sayLive } from './say-live.ts';
import { SpokenAhead, type SpokenOf } from './spoken-ahead.ts';
import { spokenPieces } from './spoken-pieces.ts';

export type LiveText = Sequence & {
  readonly spoken: SpokenOf;
  readonly delivery: (at: SentenceAt) => LiveDelivery;
};

type LivePlayerParts = {
  readonly speech: LiveSpeech;
  readonly text: LiveText;
  readonly report: TakeReport;
  /** The browser wants a click before anything may sound. */
  readonly blocked: () => void;
};

/** Where a reading is: at a sentence, the how many-th time it is read there, and how long it sounded once it has been said. */
type Place = { readonly at: SentenceAt; readonly round: number; readonly said: SentenceRead | null };

/** A slider that is dragged changes the delivery many times; the voice begins again when it rests. */
const restMs = 250;
/** Less than fourteen seconds of a voice that speaks slowly. */
const onlineCharactersAtRate1 = 120;

export class LivePlayer implements ReadingPlayer {
  readonly #parts: LivePlayerParts;
  readonly #ahead: SpokenAhead;
  readonly #silence = new PauseTimer();
  #generation = 0;
  #reading = new AbortController();
  #place: Place | null = null;
  #heard: Heard | null = null;
  #soundsSinceMs: number | null = null;
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
    this.#beginAnew({ at, round: 1, said: null });
  }

  halt(): void {
    this.#end();
    this.#place = null;
    this.#heard = null;
    this.#generation = 0;
  }

  pause(): void {
    this.#end();
  }

  /** After a sentence that had been said, the silence is over. */
  resume(): void {
    if (this.#place) this.#beginAnew(this.#place);
  }

  endTurn(): void {
    this.#silence.end();
  }

  replan(): void {
    const { at, said } = this.#place ?? {};
    if (at && said) this.#silence.change(this.#parts.text.after(at, said).pause * 1000);
  }

  /** Goes on from the word that was told last, else from the start of the sentence. */
  deliveryChanged(): void {
    this.#ahead.clear();
    clearTimeout(this.#resting);
    if (this.#reading.signal.aborted) return;
    this.#resting = setTimeout(() => {
      if (this.#place && !this.#place.said) this.#begin(this.#place, this.#heard?.word);
    }, restMs);
  }

  /** All that happens here happens by events and timers of its own. */
  tick(): void {}

  heardAt(): Heard | null {
    return this.#heard;
  }

  #beginAnew(place: Place): void {
    this.#heard = null;
    this.#soundsSinceMs = null;
    this.#begin(place);
  }

  #begin(place: Place, from: TextRange | null = null): void {
    this.#end();
    this.#reading = new AbortController();
    void this.#read(place, from, this.#reading.signal);
  }

  #end(): void {
    clearTimeout(this.#resting);
    this.#reading.abort();
  }

  async #read(first: Place, from: TextRange | null, signal: AbortSignal): Promise<void> {
    let word = from;
    for (let place: Place | null = first; place; word = null) {
      this.#place = place;
      const said = place.said ?? (await this.#readSentence(place, word, signal));
      if (!said || signal.aborted) return;
      place = this.#placeAfter(place, said);
    }
  }

  /** Says it, and is silent for as long as is to follow. Null when that came to no good end, which is told. */
  async #readSentence(
    place: Place,
    from: TextRange | null,
    signal: AbortSignal,
  ): Promise<SentenceRead | null> {
    const { at, round } = place;
    try {
      this.#ahead.moveTo(at);
      const spoken = await this.#ahead.of(at);
      if (!signal.aborted) await this.#say(at, spoken, from, signal);
    } catch (error) {
      if (!signal.aborted) this.#tell({ type: 'failed', at, problem: problemOf(error) });
      return null;
    }
    if (signal.aborted) return null;
    const duration = this.#soundsSinceMs === null ? 0 : (performance.now() - this.#soundsSinceMs) / 1000;
    const said = { round, duration };
    this.#place = { ...place, said };
    const { pause, yourTurn } = this.#parts.text.after(at, said);
    if (yourTurn) this.#tell({ type: 'yourTurn', at, lasts: pause });
    if (pause > 0) await this.#silence.wait(pause * 1000, signal);
    return said;
  }

  /** Null when the reading is over, which is told. */
  #placeAfter({ at, round }: Place, said: SentenceRead): Place | null {
    this.#soundsSinceMs = null;
    const { order, after } = this.#parts.text;
    const { step } = after(at, said);
    if (step === 'again') return { at, round: round + 1, said: null };
    const next = step === 'next' ? order.next(at) : null;
    if (next) return { at: next, round: 1, said: null };
    this.#tell(step === 'hold' ? { type: 'held', at } : { type: 'finished' });
    return null;
  }

  async #say(at: SentenceAt, spoken: SpokenText, from: TextRange | null, signal: AbortSignal): Promise<void> {
    if (spoken.words.length === 0) return;
    const { speech, text, blocked } = this.#parts;
    const delivery = text.delivery(at);
    const most = delivery.voice.offline ? Number.POSITIVE_INFINITY : onlineCharactersAtRate1 * delivery.rate;
    const first = from ? spoken.words.findIndex(({ source }) => source.start >= from.start) : 0;
    for (const piece of spokenPieces(spoken, Math.max(0, first), most)) {
      const request = { ...delivery, text: sliceRange(spoken.text, piece) };
      const sounding = () => {
        this.#soundsSinceMs ??= performance.now();
        const isSame = this.#heard && sameSentence(this.#heard.at, at);
        if (!isSame) this.#heard = { at, word: null };
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
