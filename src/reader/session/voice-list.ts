/**
 * The Dutch voices of the host and of the browser as one list, which of them speaks, and what the voice doctor
 * found. When the chosen voice isn't there, the reader is told which one stands in for it.
 */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import type { DoctorReport } from '../../core/doctor.ts';
import { type Problem, problemOf } from '../../core/errors.ts';
import type { Voice, VoiceId } from '../../core/speech.ts';
import { bestFirst, type VoiceChoice, voiceOrNextBest } from '../../core/voice-choice.ts';
import { liveEngine } from '../live/dutch-voices.ts';
import type { LiveSpeech } from '../live/live-speech.ts';
import type { HostConnection } from './host-connection.ts';
import { patiently } from './patiently.ts';
import type { VoiceActions, VoicesSnapshot } from './reader-session.ts';

export type VoiceListParts = {
  readonly client: LeesmeeClient;
  readonly connection: HostConnection;
  readonly live: LiveSpeech;
  readonly wanted: () => VoiceId;
  readonly show: (patch: Partial<VoicesSnapshot>) => void;
  /** Another voice speaks than before. */
  readonly changed: () => void;
  /** The wanted voice isn't there, and the one with the name `voice` speaks instead. */
  readonly standsIn: (wanted: VoiceId, voice: string) => void;
  /** The wanted voice is there after all. */
  readonly isThere: () => void;
};

export const noVoices: VoicesSnapshot = {
  known: null,
  live: { dutch: [], others: 0 },
  report: null,
  isLooking: false,
  problem: null,
};

/** Chromium takes seconds to tell of the voices of a speech server that has yet to start. */
const liveVoicesLimitMs = 10_000;
/** Asking again costs little, but it is for what happens once in a month. */
const askAgainMs = 10_000;

export class VoiceList implements VoiceActions {
  readonly #parts: VoiceListParts;
  #ofHost: readonly Voice[] | null = null;
  #known: readonly Voice[] | null = null;
  #spoke: VoiceId | null = null;
  #mayComeLate = true;
  /** The stand-in that the reader has been told of, and for which voice. */
  #told = '';
  #askedMs = Number.NEGATIVE_INFINITY;

  constructor(parts: VoiceListParts) {
    this.#parts = parts;
    const { live, connection } = parts;
    live.subscribe(() => this.#update());
    connection.subscribe(() => {
      if (connection.state() === 'connected') void this.#ask();
    });
    setTimeout(() => {
      this.#mayComeLate = false;
      this.#update();
    }, liveVoicesLimitMs);
    void this.#ask();
  }

  /** The voice that speaks; `null` while it isn't known which there are. */
  get choice(): VoiceChoice | null {
    return this.#known && voiceOrNextBest(this.#known, this.#parts.wanted());
  }

  /** Another voice was chosen. */
  chosen(): void {
    this.#compare();
    this.#spoke = this.choice?.voice.id ?? null;
  }

  /** Tells of a stand-in again, to a reader who has come to another text. */
  remind(): void {
    this.#told = '';
    this.#compare();
  }

  /** For a voice that was removed while it was chosen. */
  async check(): Promise<void> {
    if (performance.now() - this.#askedMs > askAgainMs) await this.#ask();
  }

  examine(): Promise<void> {
    return this.#examine('voices.doctor');
  }

  lookAgain(): Promise<void> {
    return this.#examine('voices.refresh');
  }

  async #examine(method: 'voices.doctor' | 'voices.refresh'): Promise<void> {
    const { client, show } = this.#parts;
    show({ isLooking: true, problem: null });
    try {
      const report: DoctorReport = await client.ask(method, null);
      this.#ofHost = report.voices;
      show({ report });
      this.#update();
    } catch (error) {
      show({ problem: problemOf(error) satisfies Problem });
    } finally {
      show({ isLooking: false });
    }
  }

  async #ask(): Promise<void> {
    const { client, connection } = this.#parts;
    this.#askedMs = performance.now();
    try {
      this.#ofHost = await patiently(() => client.ask('speech.voices', null), connection);
      this.#update();
    } catch {
      // What is known stays; the host finds a voice for whatever it is asked to say.
    }
  }

  #update(): void {
    const { live, show, changed } = this.#parts;
    const ofBrowser = live.voices();
    if (ofBrowser.dutch.length > 0) this.#mayComeLate = false;
    show({ live: ofBrowser });
    if (!this.#ofHost) return;
    this.#known = bestFirst([...this.#ofHost, ...ofBrowser.dutch]);
    show({ known: this.#known });
    this.#compare();
    const { voice } = this.choice ?? {};
    const isOther = this.#spoke === null ? voice?.delivery === 'live' : this.#spoke !== voice?.id;
    this.#spoke = voice?.id ?? null;
    if (isOther) changed();
  }

  #compare(): void {
    const { wanted, standsIn, isThere } = this.#parts;
    const { choice } = this;
    const mayStillCome = this.#mayComeLate && wanted().startsWith(`${liveEngine}:`);
    const standIn = choice?.isStandIn && !mayStillCome ? choice.voice : null;
    const news = standIn ? `${standIn.id} ${wanted()}` : '';
    if (news === this.#told) return;
    this.#told = news;
    if (standIn) standsIn(wanted(), standIn.name);
    else isThere();
  }
}
