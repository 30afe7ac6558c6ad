/**
 * Watches, inside the page and from outside the app, what is handed to the audio clock and what is lit in each
 * frame, so that the one can be held against the other.
 */
import type { Page } from 'playwright-core';

/**
 * A piece of sound on the clock of the page's AudioContext, in seconds: which of the clips that were made, and
 * from where in it.
 */
export type Piece = {
  readonly clip: number;
  readonly offset: number;
  readonly at: number;
  end: number;
};

/** What was lit in a frame, and the moment on the audio clock that was heard when it was drawn. */
type Frame = {
  readonly heardAt: number;
  readonly timeMs: number;
  readonly sentence: string;
  readonly word: string;
};

export type AudioTrace = { readonly pieces: readonly Piece[]; readonly frames: readonly Frame[] };

declare global {
  interface Window {
    audioTrace: { pieces: Piece[]; frames: Frame[]; contexts: AudioContext[] };
  }
}

/** Must come before the page is opened. */
export async function installAudioProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const trace: Window['audioTrace'] = { pieces: [], frames: [], contexts: [] };
    window.audioTrace = trace;

    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        trace.contexts.push(this);
      }
    };
    const clips = new Map<AudioBuffer | null, number>();
    const clipOf = (buffer: AudioBuffer | null) => {
      const clip = clips.get(buffer) ?? clips.size;
      clips.set(buffer, clip);
      return clip;
    };
    const pieceOf = new WeakMap<AudioBufferSourceNode, Piece>();
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (when = 0, offset = 0) {
      const end = when + (this.buffer?.duration ?? 0) - offset;
      const piece = { clip: clipOf(this.buffer), offset, at: when, end };
      pieceOf.set(this, piece);
      trace.pieces.push(piece);
      start.call(this, when, offset);
    };
    AudioBufferSourceNode.prototype.stop = function (when = 0) {
      const piece = pieceOf.get(this);
      const at = Math.max(when, this.context.currentTime);
      if (piece) piece.end = Math.min(piece.end, Math.max(piece.at, at));
      stop.call(this, when);
    };

    const textOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('');
    const watch = () => {
      const context = trace.contexts[0];
      if (context) {
        const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
        const timeMs = performance.now();
        const heardAt = contextTime + (timeMs - performanceTime) / 1000;
        trace.frames.push({ heardAt, timeMs, sentence: textOf('sentence'), word: textOf('word') });
      }
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
}

export async function audioTrace(page: Page): Promise<AudioTrace> {
  const { pieces, frames } = await page.evaluate(() => ({
    pieces: window.audioTrace.pieces,
    frames: window.audioTrace.frames,
  }));
  return { pieces: pieces.filter(({ at, end }) => end > at).sort((a, b) => a.at - b.at), frames };
}

/** Forgets what was seen so far. */
export const clearAudioTrace = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.audioTrace.pieces.length = 0;
    window.audioTrace.frames.length = 0;
  });

/** Pieces that join without silence, as one stretch of sound. */
export function utterancesOf(pieces: readonly Piece[]): readonly { at: number; end: number }[] {
  const joined: { at: number; end: number }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.at - last.end < 0.001) last.end = Math.max(last.end, piece.end);
    else joined.push({ at: piece.at, end: piece.end });
  }
  return joined;
}
