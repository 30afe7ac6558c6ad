/**
 * Lets a few words be heard beside the reading, at the speed that is set and in the voice that is chosen or any
 * other: one preview at a time, a newer one ends the one before. The reading waits, and goes on after the last.
 */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { type Problem, problemOf } from '../../core/errors.ts';
import { readingOptionsOf, type Settings } from '../../core/settings.ts';
import type { Seconds, Voice } from '../../core/speech.ts';
import { type AudioOutput, type PlayingClip, scheduleLead } from '../audio/audio-output.ts';
import type { LiveSpeech } from '../live/live-speech.ts';
import { sayLive } from '../live/say-live.ts';

export type PreviewParts = {
  readonly client: LeesmeeClient;
  readonly output: AudioOutput;
  readonly live: LiveSpeech;
  readonly settings: () => Settings;
  /** The voice that speaks; `null` while it isn't known. */
  readonly voice: () => Voice | null;
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
  async play(words: string, voice: Voice | null = this.#parts.voice()): Promise<Problem | null> {
    this.stop();
    const present = new AbortController();
    this.#present = present;
    this.#goOn ??= this.#parts.interrupt();
    try {
      if (voice?.delivery === 'live') await this.#soundLive(words, voice, present.signal);
      else await this.#sound(words, voice, present.signal);
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

  #sentence(text: string) {
    const reading = readingOptionsOf(this.#parts.settings());
    return { text, kind: 'paragraph', article: null, reading } as const;
  }

  async #soundLive(words: string, voice: Voice, signal: AbortSignal): Promise<void> {
    const { client, live, settings } = this.#parts;
    const { text } = await client.ask('speech.spoken', this.#sentence(words), signal);
    const { rate, pitch, volume } = settings();
    await sayLive(live, { text, voice, rate, pitch, volume }, unheeded, signal);
  }

  async #sound(words: string, chosen: Voice | null, signal: AbortSignal): Promise<void> {
    const { client, output, settings } = this.#parts;
    const { voice, rate, pitch } = settings();
    const delivery = { voice: chosen?.id ?? voice, rate, pitch };
    const request = { ...this.#sentence(words), delivery };
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

const unheeded = { sounding: () => {}, reached: () => {}, blocked: () => {} };
