/** A loudspeaker without sound on a clock that is moved by hand; it keeps what was played when. */
import type { Seconds } from '../../src/core/speech.ts';
import type { AudioClip, AudioOutput } from '../../src/reader/audio/audio-output.ts';

export type Played = {
  readonly clip: AudioClip;
  readonly at: Seconds;
  readonly offset: Seconds;
  end: Seconds;
};

export class FakeAudioOutput implements AudioOutput {
  readonly latency: Seconds;
  readonly played: Played[] = [];
  volume = 1;
  awake = true;
  #now: Seconds = 0;

  constructor(latency: Seconds = 0.02) {
    this.latency = latency;
  }

  now(): Seconds {
    return this.#now;
  }

  advanceTo(time: Seconds): void {
    this.#now = Math.max(this.#now, time);
  }

  heardAt(timeMs: number): Seconds {
    return timeMs / 1000 - this.latency;
  }

  align(at: Seconds): Seconds {
    return Math.ceil(at * 1000 - 1e-6) / 1000;
  }

  clip(samples: Int16Array, sampleRate: number): AudioClip {
    return { duration: samples.length / sampleRate };
  }

  play(clip: AudioClip, at: Seconds, offset: Seconds) {
    const played: Played = { clip, at, offset, end: at + clip.duration - offset };
    this.played.push(played);
    return {
      stop: (when: Seconds) => {
        played.end = Math.min(played.end, Math.max(when, played.at));
      },
    };
  }

  setVolume(volume: number): void {
    this.volume = volume;
  }

  wake(): Promise<boolean> {
    return Promise.resolve(this.awake);
  }

  /** The pieces that really sounded, in order. */
  sounded(): readonly Played[] {
    return this.played.filter(({ at, end }) => end > at).sort((a, b) => a.at - b.at);
  }
}
