/**
 * Reads with voices that give sound: puts sentences on the output's clock one after another, with exactly the
 * pauses that were asked for. Always holds: everything scheduled belongs to the present generation; reports
 * carry that generation.
 */
import { type SentenceAt, sameSentence } from '../../core/reading-order.ts';
import type { Seconds } from '../../core/speech.ts';
import { type AudioOutput, scheduleLead } from './audio-output.ts';
import type { Heard, PlayerReport, ReadingPlayer, Sequence, TakeReport } from './reading-player.ts';
import { samePlaceIn } from './same-place.ts';
import { Timeline } from './timeline.ts';
import { type Round, TimelineEntry } from './timeline-entry.ts';
import type { Utterance } from './utterance.ts';
import { type Speak, UtteranceWindow } from './utterance-window.ts';

/**
 * Sentences on the clock at the same time: the one before, which may still be on its way to the ear, the one
 * that sounds, and two to ride out a page that is throttled in the background.
 */
const timelineLimit = 4;

/**
 * A sentence that is still being made begins with this much in hand: on a slow machine the second piece may take
 * longer than the first one sounds, and a gap in a word is worse than a moment's wait.
 */
const startReserve: Seconds = 0.5;

export type PlayerText = Sequence & { readonly speak: Speak };

export class SpeechPlayer implements ReadingPlayer {
  readonly #output: AudioOutput;
  readonly #report: TakeReport;
  readonly #window: UtteranceWindow;
  readonly #timeline: Timeline;
  #generation = 0;
  /** What was heard last stays on the timeline until something else is heard. */
  #reported: PlayerReport | null = null;
  #frozenAt: Seconds | null = null;
  #replacement: { readonly of: TimelineEntry; readonly utterance: Utterance } | null = null;

  constructor(output: AudioOutput, text: PlayerText, report: TakeReport) {
    this.#output = output;
    this.#report = report;
    this.#timeline = new Timeline(text);
    this.#window = new UtteranceWindow(text.order, text.speak, output, () => this.tick());
  }

  prepare(at: SentenceAt): void {
    if (this.#window.at(at)?.problem) this.#window.forget(at);
    this.#window.moveTo(at);
  }

  start(at: SentenceAt, generation: number): void {
    this.#silence({ at, round: 1 });
    this.#generation = generation;
    this.prepare(at);
    this.tick();
  }

  halt(): void {
    this.#silence(null);
    this.#generation = 0;
  }

  pause(): void {
    if (this.#frozenAt !== null) return;
    this.#frozenAt = this.#output.align(this.#output.now() + scheduleLead);
    for (const entry of this.#timeline.entries) entry.stop(this.#frozenAt);
  }

  /** A reader whose turn it was has had the time for it. */
  resume(): void {
    if (this.#frozenAt === null) return;
    const stoppedAt = this.#frozenAt;
    const said = this.#timeline.turnAt(stoppedAt);
    const delay = this.#output.align(this.#output.now() + scheduleLead) - stoppedAt;
    this.#frozenAt = null;
    this.#reported = null;
    for (const entry of this.#timeline.entries) entry.resume(stoppedAt, delay);
    if (said) this.#endTurnOf(said);
    this.tick();
  }

  endTurn(): void {
    const said = this.#frozenAt === null && this.#timeline.turnAt(this.#output.now());
    if (!said) return;
    this.#endTurnOf(said);
    this.tick();
  }

  /** What has not begun to sound is put on the clock anew. */
  replan(): void {
    if (this.#generation === 0) return;
    const sounding = this.#timeline.at(this.#clock());
    if (sounding) this.#timeline.keepOnly(sounding, this.#output.now());
    this.tick();
  }

  /** The sentence is made anew, and goes on from the word it was at. */
  deliveryChanged(): void {
    const sounding = this.#timeline.at(this.#clock());
    const round = sounding ?? this.#timeline.entries[0] ?? this.#timeline.upcoming();
    this.#window.clear(sounding?.utterance);
    if (!round) return;
    this.#window.moveTo(round.at);
    const utterance = this.#window.at(round.at);
    if (sounding && utterance) {
      this.#timeline.keepOnly(sounding, this.#output.now());
      this.#replacement = sounding.isOverAt(this.#clock()) ? null : { of: sounding, utterance };
    } else this.#silence(round);
    this.tick();
  }

  /** While it is paused, that is what sounds last: no frame is drawn any more when the last of it reaches the ear. */
  heardAt(time: Seconds): Heard | null {
    const moment = this.#frozenAt ?? time;
    const entry = this.#timeline.at(moment);
    if (!entry) return null;
    const word = moment <= entry.end ? entry.utterance.wordAt(moment - entry.start) : null;
    return { at: entry.at, word };
  }

  /** Called whenever audio arrives as well. */
  tick(): void {
    if (this.#generation === 0 || this.#frozenAt !== null) return;
    this.#replace();
    this.#schedule();
    const report = this.#presentReport(this.#output.now());
    if (report) this.#tell(report);
  }

  #clock(): Seconds {
    return this.#frozenAt ?? this.#output.now();
  }

  #silence(first: Round | null): void {
    this.#timeline.clear(this.#output.now(), first);
    this.#frozenAt = null;
    this.#reported = null;
    this.#replacement = null;
  }

  #endTurnOf(said: TimelineEntry): void {
    said.turnIsOver = true;
    this.#timeline.keepOnly(said, this.#output.now());
  }

  /** Puts the sentence in its new delivery in the place of the old one, as soon as its audio reaches that far. */
  #replace(): void {
    const { of: old, utterance } = this.#replacement ?? {};
    if (!old || !utterance) return;
    if (!this.#timeline.entries.includes(old) || utterance.problem) {
      this.#replacement = null;
      return;
    }
    const switchAt = this.#output.align(this.#output.now() + 2 * scheduleLead);
    const skip = samePlaceIn(old.utterance, switchAt - old.start, utterance);
    if (skip === null) return;
    this.#timeline.keepOnly(old, this.#output.now());
    old.cut(switchAt);
    this.#timeline.push(new TimelineEntry(old, utterance, this.#output, switchAt - skip, skip));
    this.#replacement = null;
  }

  #schedule(): void {
    const earliest = this.#output.now() + scheduleLead;
    const timeline = this.#timeline;
    for (;;) {
      for (const entry of timeline.entries) entry.schedule(earliest);
      const { last } = timeline;
      if (last && !last.utterance.complete) return;
      timeline.forgetBefore(this.#output.now());
      const next = timeline.upcoming();
      if (!next || timeline.entries.length >= timelineLimit) return;
      const utterance = this.#window.at(next.at);
      if (!utterance || utterance.problem) return;
      if (!utterance.complete && utterance.duration < startReserve) return;
      const due = last ? timeline.quietUntil(last) : earliest;
      const start = this.#output.align(Math.max(due, earliest));
      timeline.push(new TimelineEntry(next, utterance, this.#output, start));
    }
  }

  #presentReport(now: Seconds): PlayerReport | null {
    const timeline = this.#timeline;
    const { last } = timeline;
    const brokenOff = last?.utterance.problem;
    if (last && brokenOff && now >= last.end) return { type: 'failed', at: last.at, problem: brokenOff };
    if (!last || (last.isOverAt(now) && now >= timeline.quietUntil(last))) {
      const next = timeline.upcoming();
      if (!next) return last && timeline.holds() ? { type: 'held', at: last.at } : { type: 'finished' };
      const problem = this.#window.at(next.at)?.problem;
      if (problem) return { type: 'failed', at: next.at, problem };
      if (last) return { type: 'waiting', at: next.at };
    }
    const said = timeline.turnAt(now);
    if (said) return { type: 'yourTurn', at: said.at, lasts: timeline.quietUntil(said) - now };
    const sounding = timeline.at(now);
    return sounding && { type: 'sounding', at: sounding.at };
  }

  #tell(report: PlayerReport): void {
    const before = this.#reported;
    const same =
      before?.type === report.type &&
      'at' in report === 'at' in before &&
      (!('at' in report) || !('at' in before) || sameSentence(report.at, before.at));
    if (same) return;
    this.#reported = report;
    if (report.type === 'sounding') this.#window.moveTo(report.at);
    this.#report(this.#generation, report);
  }
}
