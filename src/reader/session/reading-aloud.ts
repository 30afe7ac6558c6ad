/**
 * Takes every event of a reading through the playback's transition and carries its effects out on the player
 * of the text that is open. Nothing else changes the playback's state.
 */
import {
  initialPlayback,
  isReading,
  type PlaybackEffect,
  type PlaybackEvent,
  type PlaybackState,
  transition,
} from '../../core/playback.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import { ReadingText } from '../../core/reading-text.ts';
import type { AudioOutput } from '../audio/audio-output.ts';
import type { PlayerReport } from '../audio/reading-player.ts';
import type { OpenText } from './open-text.ts';

/** Only a fallback for when no audio arrives to carry the work on; the sound itself never waits for it. */
const tickMs = 30;

/** The order of the sentences while no text is open. */
const nothing = new ReadingText();

export type ReadingListener = {
  readonly stateChanged: (state: PlaybackState) => void;
  readonly sentenceSkipped: (at: SentenceAt) => void;
  readonly audioBlocked: (blocked: boolean) => void;
};

export class ReadingAloud {
  readonly #output: AudioOutput;
  readonly #listener: ReadingListener;
  #open: OpenText | null = null;
  #state: PlaybackState = initialPlayback;
  #generation = 0;
  #ticker: ReturnType<typeof setInterval> | null = null;

  constructor(output: AudioOutput, listener: ReadingListener) {
    this.#output = output;
    this.#listener = listener;
  }

  get state(): PlaybackState {
    return this.#state;
  }

  /** What was open before falls silent. */
  open(open: OpenText): void {
    this.#open?.player.halt();
    this.#open = open;
    this.dispatch({ type: 'opened', at: open.text.first() });
  }

  dispatch(event: PlaybackEvent): void {
    this.#generation += 1;
    const order = this.#open?.text ?? nothing;
    const { state, effects } = transition(this.#state, event, order, this.#generation);
    const changed = state !== this.#state;
    this.#state = state;
    for (const effect of effects) if (this.#open) this.#carryOut(effect, this.#open);
    this.#keepTicking();
    if (changed) this.#listener.stateChanged(this.#state);
  }

  /**
   * Pauses what is being read. What it returns goes on with that, unless it has been stopped or another place was
   * gone to in the meantime.
   */
  interrupt(): () => void {
    if (!isReading(this.#state)) return () => {};
    const { generation } = this.#state;
    this.dispatch({ type: 'pause' });
    return () => {
      const now = this.#state;
      if (now.kind === 'paused' && now.generation === generation) this.dispatch({ type: 'play' });
    };
  }

  /** What the player of `open` has to say; one that was closed has no say. */
  report(open: OpenText | null, generation: number, report: PlayerReport): void {
    if (open === this.#open) this.dispatch({ ...report, generation });
  }

  #carryOut(effect: PlaybackEffect, open: OpenText): void {
    const { player } = open;
    switch (effect.type) {
      case 'start':
        player.start(effect.at, effect.generation);
        void this.#wake();
        break;
      case 'resume':
        player.resume();
        void this.#wake();
        break;
      case 'pause':
        player.pause();
        break;
      case 'endTurn':
        player.endTurn();
        break;
      case 'halt':
        player.halt();
        break;
      case 'prepare':
        open.prepare(effect.at);
        break;
      case 'markSkipped':
        this.#listener.sentenceSkipped(effect.at);
        break;
    }
  }

  async #wake(): Promise<void> {
    this.#listener.audioBlocked(!(await this.#output.wake()));
  }

  #keepTicking(): void {
    if (isReading(this.#state)) this.#ticker ??= setInterval(() => this.#open?.player.tick(), tickMs);
    else if (this.#ticker !== null) {
      clearInterval(this.#ticker);
      this.#ticker = null;
    }
  }
}
