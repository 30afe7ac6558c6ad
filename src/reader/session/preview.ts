/**
 * Lets a few words be heard beside the reading, in the voice and at the speed that are set: one preview at a
 * time, a newer one ends the one before. The reading waits, and goes on after the last.
 */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { type Problem, problemOf } from '../../core/errors.ts';
import { readingOptionsOf, type Settings } from '../../core/settings.ts';
import type { Seconds } from '../../core/speech.ts';
import { type AudioOutput, type PlayingClip, scheduleLead } from '../audio/audio-output.ts';

export type PreviewParts = {
  readonly client: LeesmeeClient;
  readonly output: AudioOutput;
  readonly settings: () => Settings;
  /** Has the reading wait, and returns what lets it go on. */
  readonly interrupt: () => () => void;
};

export class Preview {
  readonly #parts: PreviewParts;
  #present = new AbortController();
  #goOn: (() => void) | null = null;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
  }

  /** Resolves when the words have sounded or were stopped, or with the reason why they can't be heard. */
  async play(words: string): Promise<Problem | null> {
    this.stop();
    const present = new AbortController();
    this.#present = present;
    this.#goOn ??= this.#parts.interrupt();
    try {
      await this.#sound(words, present.signal);
      return null;
    } catch (error) {
      return present.signal.aborted ? null : problemOf(error);
    } finally {
      if (this.#present === present) {
        this.#goOn();
        this.#goOn = null;
      }
    }
  }

  stop(): void {
    this.#present.abort();
  }

  async #sound(words: string, signal: AbortSignal): Promise<void> {
    const { client, output, settings } = this.#parts;
    const { voice, rate, pitch } = settings();
    const request = {
      text: words,
      kind: 'paragraph',
      article: null,
      reading: readingOptionsOf(settings()),
      delivery: { voice, rate, pitch },
    } as const;
    const playing: PlayingClip[] = [];
    signal.addEventListener('abort', () => {
      for (const clip of playing) clip.stop(output.now());
    });
    await output.wake();
    let end: Seconds = 0;
    for await (const { samples, sampleRate } of client.stream('speech.speak', request, signal)) {
      if (signal.aborted) return;
      const clip = output.clip(samples, sampleRate);
      const at = output.align(Math.max(end, output.now() + scheduleLead));
      playing.push(output.play(clip, at, 0));
      end = at + clip.duration;
    }
    for (let left = end - output.now(); left > 0 && !signal.aborted; left = end - output.now()) {
      await new Promise((resolve) => setTimeout(resolve, left * 1000));
    }
  }
}
