/**
 * Has a live voice say one text to its end, whatever it does meanwhile: an utterance that never starts is tried
 * once more, one that stops in the middle goes on from the last word that was told, and one that never ends is
 * taken to have ended. So it always resolves, or rejects with a reason, within a time that the text sets.
 */
import { LeesmeeError } from '../../core/errors.ts';
import type { LiveEvent, LiveRequest, LiveSpeech } from './live-speech.ts';

export type LiveListener = {
  /** It sounds; told again when it had to be tried again. */
  readonly sounding: () => void;
  /** The voice is at this character of the text; never goes back, and never lies outside. */
  readonly reached: (offset: number) => void;
  readonly blocked: () => void;
};

/** The first utterance of all may have to wait for a speech server to start. */
const startLimitMs = 6000;
/** The slowest voice that is still taken to be speaking, at rate 1. */
const slowestCharactersPerSecond = 7;
const slackMs = 4000;
/** The fastest end that is believed, and only of a text long enough to tell. */
const fastestCharactersPerSecond = 90;
const tellingCharacters = 30;
/** Silence of a voice that had told its words is a stop when it lasts this many times its longest word. */
const stallFactor = 4;
const shortestStallMs = 2000;
/** Words that must have been told before their rhythm says anything: some engines tell the first one only. */
const wordsForRhythm = 4;

/** Rejects with `voice-silent`, or `cancelled` as soon as `signal` aborts. */
export async function sayLive(
  speech: LiveSpeech,
  request: LiveRequest,
  listener: LiveListener,
  signal: AbortSignal,
): Promise<void> {
  let from = 0;
  let failures = 0;
  for (;;) {
    if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
    const outcome = await sayOnce(speech, request, from, listener, signal);
    if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
    if (outcome === 'over') return;
    if (outcome === 'blocked') {
      listener.blocked();
      await speech.untilAllowed(signal);
      continue;
    }
    failures = outcome.reached > from ? 0 : failures + 1;
    if (failures === 2) throw new LeesmeeError({ code: 'voice-silent', voice: request.voice.name });
    from = outcome.reached;
  }
}

/** `reached` is where it broke off, as far as the voice told. */
type Outcome = 'over' | 'blocked' | { readonly reached: number };

function sayOnce(
  speech: LiveSpeech,
  request: LiveRequest,
  from: number,
  listener: LiveListener,
  signal: AbortSignal,
): Promise<Outcome> {
  const text = request.text.slice(from);
  const startedMs = performance.now();
  let isSettled = false;
  let sounds = false;
  let reached = from;
  let words = 0;
  let longestWordMs = 0;
  let lastWordMs = startedMs;

  return new Promise((resolve) => {
    const stop = speech.speak({ ...request, text }, (event) => take(event));
    let watchdog = setTimeout(() => settle({ reached }), startLimitMs);
    const cancelled = () => settle({ reached });
    signal.addEventListener('abort', cancelled, { once: true });

    function settle(outcome: Outcome): void {
      isSettled = true;
      clearTimeout(watchdog);
      signal.removeEventListener('abort', cancelled);
      stop();
      resolve(outcome);
    }

    function watch(): void {
      clearTimeout(watchdog);
      const nowMs = performance.now();
      const wholeMs = slackMs + (text.length / slowestCharactersPerSecond / request.rate) * 1000;
      const overMs = startedMs + wholeMs - nowMs;
      const stallMs = Math.max(shortestStallMs, stallFactor * longestWordMs);
      watchdog =
        words >= wordsForRhythm && stallMs < overMs
          ? setTimeout(() => settle(isLastWord() ? 'over' : { reached }), stallMs)
          : setTimeout(() => settle('over'), overMs);
    }

    const isLastWord = (): boolean => !/\s\S*[\p{L}\p{N}]/u.test(request.text.slice(reached));

    function begin(): void {
      if (!sounds) listener.sounding();
      sounds = true;
    }

    function take(event: LiveEvent): void {
      if (isSettled) return;
      switch (event.type) {
        case 'started':
          begin();
          watch();
          break;
        case 'reached':
          takeWord(from + event.offset);
          break;
        case 'ended':
          settle(isBelievable() ? 'over' : { reached });
          break;
        case 'failed':
          settle(event.reason === 'blocked' ? 'blocked' : { reached });
          break;
      }
    }

    function takeWord(offset: number): void {
      begin();
      const nowMs = performance.now();
      if (words > 0) longestWordMs = Math.max(longestWordMs, nowMs - lastWordMs);
      words += 1;
      lastWordMs = nowMs;
      if (offset >= reached && offset < request.text.length) {
        reached = offset;
        listener.reached(offset);
      }
      watch();
    }

    /** An end that comes at once, or without a start, is that of an utterance that was dropped. */
    function isBelievable(): boolean {
      const fastestMs = (text.length / fastestCharactersPerSecond / request.rate) * 1000;
      const wasLongEnough = performance.now() - startedMs >= fastestMs;
      return text.length < tellingCharacters ? sounds || wasLongEnough : wasLongEnough;
    }
  });
}
