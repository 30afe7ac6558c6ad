/**
 * Reads with whichever player the chosen voice needs. When another kind of voice is chosen in the middle of a
 * reading, that goes on from the sentence it was at; one that was paused stays paused.
 */
import type { SentenceAt } from '../../core/reading-order.ts';
import type { Seconds, Voice } from '../../core/speech.ts';
import type { Heard, PlayerReport, ReadingPlayer, TakeReport } from '../audio/reading-player.ts';

type Kind = Voice['delivery'];
type Players = { readonly [Name in Kind]: ReadingPlayer };

export class SwitchingPlayer implements ReadingPlayer {
  readonly #players: Players;
  readonly #wanted: () => Kind;
  #kind: Kind;
  /** What is being read, or was when it was paused. */
  #reading: { readonly at: SentenceAt; readonly generation: number } | null = null;
  #isPaused = false;
  /** Another kind of voice was chosen while it was paused. */
  #hasMoved = false;

  constructor(players: (report: TakeReport) => Players, wanted: () => Kind, report: TakeReport) {
    this.#wanted = wanted;
    this.#kind = wanted();
    this.#players = players((generation, told) => {
      this.#follow(generation, told);
      report(generation, told);
    });
  }

  prepare(at: SentenceAt): void {
    this.#choose();
    this.#present.prepare(at);
  }

  start(at: SentenceAt, generation: number): void {
    this.#choose();
    this.#reading = { at, generation };
    this.#isPaused = false;
    this.#hasMoved = false;
    this.#present.start(at, generation);
  }

  halt(): void {
    this.#reading = null;
    this.#present.halt();
  }

  pause(): void {
    this.#isPaused = true;
    this.#present.pause();
  }

  resume(): void {
    if (this.#hasMoved && this.#reading) {
      this.start(this.#reading.at, this.#reading.generation);
      return;
    }
    this.#isPaused = false;
    this.#present.resume();
  }

  endTurn(): void {
    this.#present.endTurn();
  }

  replan(): void {
    this.#present.replan();
  }

  deliveryChanged(): void {
    if (!this.#choose()) {
      this.#present.deliveryChanged();
    } else if (this.#reading && this.#isPaused) {
      this.#hasMoved = true;
      this.#present.prepare(this.#reading.at);
    } else if (this.#reading) {
      this.start(this.#reading.at, this.#reading.generation);
    }
  }

  tick(): void {
    this.#present.tick();
  }

  heardAt(time: Seconds): Heard | null {
    return this.#present.heardAt(time);
  }

  get #present(): ReadingPlayer {
    return this.#players[this.#kind];
  }

  /** Silences the player that is no longer wanted. Returns whether it is now another. */
  #choose(): boolean {
    const wanted = this.#wanted();
    if (wanted === this.#kind) return false;
    this.#present.halt();
    this.#players[this.#kind].deliveryChanged();
    this.#kind = wanted;
    return true;
  }

  #follow(generation: number, told: PlayerReport): void {
    if (generation !== this.#reading?.generation) return;
    if ('at' in told) this.#reading = { at: told.at, generation };
  }
}
