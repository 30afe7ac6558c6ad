/**
 * Reads with voices that give sound: puts sentences on the output's clock one after another, with exactly the
 * pauses that were asked for. Always holds: everything scheduled belongs to the present generation; reports
 * carry that generation.
 */
import { type ReadingOrder, type SentenceAt, sameSentence } from '../../core/reading-order.ts';
import type { Seconds } from '../../core/speech.ts';
import { type AudioOutput, scheduleLead } from './audio-output.ts';
import type { Heard, PlayerReport, ReadingPlayer, TakeReport } from './reading-player.ts';
import { samePlaceIn } from './same-place.ts';
import { TimelineEntry } from './timeline-entry.ts';
import type { Utterance } from './utterance.ts';
import { type Speak, UtteranceWindow } from './utterance-window.ts';

/**
 * Sentences on the clock at the same time: the one before, which may still be on its way to the ear, the one
 * that sounds, and two to ride out a page that is throttled in the background.
 */
const timelineLimit = 4;

export type PlayerText = {
  readonly order: ReadingOrder;
  readonly speak: Speak;
  /** The silence that follows a sentence. */
  readonly pauseAfter: (at: SentenceAt) => Seconds;
};

export class SpeechPlayer implements ReadingPlayer {
  readonly #output: AudioOutput;
  readonly #text: PlayerText;
  readonly #report: TakeReport;
  readonly #window: UtteranceWindow;
  #generation = 0;
  /** The sentence that is to sound next after the timeline's last. */
  #next: SentenceAt | null = null;
  #timeline: TimelineEntry[] = [];
  /** What was heard last stays on the timeline until something else is heard. */
  #reported: PlayerReport | null = null;
  #frozenAt: Seconds | null = null;
  #replacement: { readonly at: SentenceAt; readonly utterance: Utterance } | null = null;

  constructor(output: AudioOutput, text: PlayerText, report: TakeReport) {
    this.#output = output;
    this.#text = text;
    this.#report = report;
    this.#window = new UtteranceWindow(text.order, text.speak, output, () => this.tick());
  }

  prepare(at: SentenceAt): void {
    if (this.#window.at(at)?.problem) this.#window.forget(at);
    this.#window.moveTo(at);
  }

  start(at: SentenceAt, generation: number): void {
    this.#silence();
    this.#generation = generation;
    this.#next = at;
    this.prepare(at);
    this.tick();
  }

  halt(): void {
    this.#silence();
    this.#generation = 0;
    this.#next = null;
  }

  pause(): void {
    if (this.#frozenAt !== null) return;
    this.#frozenAt = this.#output.align(this.#output.now() + scheduleLead);
    for (const entry of this.#timeline) entry.stop(this.#frozenAt);
  }

  resume(): void {
    if (this.#frozenAt === null) return;
    const stoppedAt = this.#frozenAt;
    const delay = this.#output.align(this.#output.now() + scheduleLead) - stoppedAt;
    this.#frozenAt = null;
    this.#reported = null;
    for (const entry of this.#timeline) entry.resume(stoppedAt, delay);
    this.tick();
  }

  /** What has not begun to sound is put on the clock anew. */
  replan(): void {
    if (this.#generation === 0) return;
    const sounding = this.#entryAt(this.#clock());
    if (sounding) this.#keepOnly(sounding);
    this.tick();
  }

  /** The sentence is made anew, and goes on from the word it was at. */
  deliveryChanged(): void {
    const sounding = this.#entryAt(this.#clock());
    const at = sounding?.at ?? this.#timeline[0]?.at ?? this.#next;
    this.#window.clear(sounding?.utterance);
    if (!at) return;
    this.#window.moveTo(at);
    const utterance = this.#window.at(at);
    if (sounding && utterance) {
      this.#keepOnly(sounding);
      this.#replacement = { at, utterance };
    } else {
      this.#silence();
      this.#next = at;
    }
    this.tick();
  }

  heardAt(time: Seconds): Heard | null {
    const moment = this.#frozenAt === null ? time : Math.min(time, this.#frozenAt);
    const entry = this.#entryAt(moment);
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

  #silence(): void {
    const now = this.#output.now();
    for (const entry of this.#timeline) entry.stop(now);
    this.#timeline = [];
    this.#frozenAt = null;
    this.#reported = null;
    this.#replacement = null;
  }

  #entryAt(time: Seconds): TimelineEntry | null {
    return this.#timeline.findLast((entry) => entry.begin <= time) ?? null;
  }

  #keepOnly(kept: TimelineEntry): void {
    const now = this.#output.now();
    for (const entry of this.#timeline) if (entry !== kept) entry.stop(now);
    this.#timeline = [kept];
    this.#next = this.#text.order.next(kept.at);
  }

  /** Puts the sentence in its new delivery in the place of the old one, as soon as its audio reaches that far. */
  #replace(): void {
    const { at, utterance } = this.#replacement ?? {};
    if (!at || !utterance) return;
    const old = this.#timeline.findLast((entry) => sameSentence(entry.at, at));
    if (!old || utterance.problem) {
      this.#replacement = null;
      return;
    }
    const switchAt = this.#output.align(this.#output.now() + 2 * scheduleLead);
    const skip = samePlaceIn(old.utterance, switchAt - old.start, utterance);
    if (skip === null) return;
    this.#keepOnly(old);
    old.cut(switchAt);
    this.#timeline.push(new TimelineEntry(at, utterance, this.#output, switchAt - skip, skip));
    this.#replacement = null;
  }

  #schedule(): void {
    const earliest = this.#output.now() + scheduleLead;
    for (;;) {
      for (const entry of this.#timeline) entry.schedule(earliest);
      const last = this.#timeline.at(-1);
      if (last && !last.utterance.complete) return;
      this.#forgetThePast();
      if (!this.#next || this.#timeline.length >= timelineLimit) return;
      const utterance = this.#window.at(this.#next);
      if (!utterance || utterance.problem) return;
      if (utterance.clips.length === 0 && !utterance.complete) return;
      const due = last ? last.end + this.#pauseBetween(last) : earliest;
      const start = this.#output.align(Math.max(due, earliest));
      this.#timeline.push(new TimelineEntry(this.#next, utterance, this.#output, start));
      this.#next = this.#text.order.next(this.#next);
    }
  }

  /** Nothing to say takes no time, so it has no pause of its own either. */
  #pauseBetween(last: TimelineEntry): Seconds {
    return last.utterance.duration === 0 ? 0 : this.#text.pauseAfter(last.at);
  }

  #forgetThePast(): void {
    const sounding = this.#entryAt(this.#output.now());
    if (sounding) this.#timeline = this.#timeline.slice(Math.max(0, this.#timeline.indexOf(sounding) - 1));
  }

  #presentReport(now: Seconds): PlayerReport | null {
    const last = this.#timeline.at(-1);
    const brokenOff = last?.utterance.problem;
    const over = !last || ((last.utterance.complete || brokenOff) && now >= last.end);
    if (over && last && brokenOff) return { type: 'failed', at: last.at, problem: brokenOff };
    if (over && !this.#next) return { type: 'finished' };
    if (over && this.#next) {
      const problem = this.#window.at(this.#next)?.problem;
      if (problem) return { type: 'failed', at: this.#next, problem };
      if (last && now > last.end + this.#pauseBetween(last)) return { type: 'waiting', at: this.#next };
    }
    const sounding = this.#entryAt(now);
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
