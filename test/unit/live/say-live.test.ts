import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '../../../src/core/errors.ts';
import { sayLive } from '../../../src/reader/live/say-live.ts';
import {
  asItShould,
  liveVoice,
  msPerCharacter,
  ScriptedLiveSpeech,
  startMs,
  withoutWords,
} from '../../support/scripted-live-speech.ts';

const text = 'De veerman roeit elke ochtend naar de overkant, en hij neemt de post mee.';
/** Longer than any utterance of this text may take, silent ones and second tries included. */
const foreverMs = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function say(...script: ConstructorParameters<typeof ScriptedLiveSpeech>) {
  const speech = new ScriptedLiveSpeech(...script);
  const abort = new AbortController();
  const listener = { sounding: vi.fn(), reached: vi.fn(), blocked: vi.fn() };
  const request = { text, voice: liveVoice(), rate: 1, pitch: 1, volume: 1 };
  let outcome = 'under way';
  void sayLive(speech, request, listener, abort.signal).then(
    () => {
      outcome = 'said';
    },
    (error: unknown) => {
      outcome = problemOf(error).code;
    },
  );
  return { speech, abort, listener, outcome: () => outcome };
}

const reachedOf = ({ listener }: ReturnType<typeof say>): number[] =>
  listener.reached.mock.calls.map(([offset]) => offset as number);

describe('a voice that does as it should', () => {
  it('has said the text when it ends, and not before', async () => {
    const said = say([withoutWords]);
    await vi.advanceTimersByTimeAsync(startMs + text.length * msPerCharacter - 10);
    expect(said.outcome()).toBe('under way');
    await vi.advanceTimersByTimeAsync(10);
    expect(said.outcome()).toBe('said');
    expect(said.listener.sounding).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells its words in order', async () => {
    const said = say();
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(reachedOf(said)).toEqual([...text.matchAll(/\S+/g)].map(({ index }) => index));
  });
});

describe('a voice that does not', () => {
  it.each([
    ['never starts', () => {}],
    ['fails at once', (_: unknown, tell) => tell(5, { type: 'failed', reason: 'broken' })],
    [
      'is interrupted by something else',
      (_: unknown, tell) => tell(5, { type: 'failed', reason: 'interrupted' }),
    ],
    ['ends without having started', (_: unknown, tell) => tell(5, { type: 'ended' })],
    [
      'ends as soon as it has started',
      (_: unknown, tell) => {
        tell(5, { type: 'started' });
        tell(6, { type: 'ended' });
      },
    ],
  ] satisfies [string, ConstructorParameters<typeof ScriptedLiveSpeech>[1]][])(
    'is tried once more when it %s, and then reported',
    async (_, line) => {
      const once = say([line]);
      await vi.advanceTimersByTimeAsync(foreverMs);
      expect(once.outcome()).toBe('said');
      expect(once.speech.texts).toEqual([text, text]);
      const always = say([line, line]);
      await vi.advanceTimersByTimeAsync(foreverMs);
      expect(always.outcome()).toBe('voice-silent');
      expect(always.speech.texts).toEqual([text, text]);
    },
  );

  it('is taken to have ended when it never says so', async () => {
    const said = say([(_, tell) => tell(startMs, { type: 'started' })]);
    await vi.advanceTimersByTimeAsync(text.length * msPerCharacter);
    expect(said.outcome()).toBe('under way');
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(said.outcome()).toBe('said');
    expect(said.speech.stopped).toBe(1);
    expect(said.speech.texts).toEqual([text]);
  });

  it('goes on from the last word that was told when it stops in the middle', async () => {
    const stop = text.indexOf('overkant');
    const said = say([
      (request, tell) =>
        asItShould(request, (after, event) => {
          if (after <= startMs + stop * msPerCharacter) tell(after, event);
        }),
    ]);
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(said.outcome()).toBe('said');
    expect(said.speech.texts).toEqual([text, text.slice(stop)]);
    const offsets = reachedOf(said);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(offsets.at(-1)).toBe(text.indexOf('mee'));
  });

  it('is not repeated when it stops telling after its last word', async () => {
    const said = say([
      (request, tell) =>
        asItShould(request, (after, event) => {
          if (event.type !== 'ended') tell(after, event);
        }),
    ]);
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(said.outcome()).toBe('said');
    expect(said.speech.texts).toEqual([text]);
  });

  it('is not cut off when it tells its first word only', async () => {
    const said = say([
      (request, tell) => {
        withoutWords(request, tell);
        tell(startMs, { type: 'reached', offset: 0 });
      },
    ]);
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(said.outcome()).toBe('said');
    expect(said.speech.texts).toEqual([text]);
  });

  it.each([-1, Number.NaN, text.length, 10_000])('may tell a word at character %d', async (offset) => {
    const said = say([
      (request, tell) => {
        asItShould(request, tell);
        tell(startMs + 500, { type: 'reached', offset });
      },
    ]);
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(said.outcome()).toBe('said');
    expect(reachedOf(said).every((reached) => reached >= 0 && reached < text.length)).toBe(true);
  });

  it('is heard after the click that the browser wants, however late', async () => {
    const said = say([(_, tell) => tell(5, { type: 'failed', reason: 'blocked' })]);
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(said.outcome()).toBe('under way');
    expect(said.listener.blocked).toHaveBeenCalledOnce();
    said.speech.click();
    await vi.advanceTimersByTimeAsync(foreverMs);
    expect(said.outcome()).toBe('said');
  });
});

it('is silent at once when it is cancelled, and what comes late changes nothing', async () => {
  const said = say();
  await vi.advanceTimersByTimeAsync(500);
  said.abort.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(said.outcome()).toBe('cancelled');
  expect(said.speech.stopped).toBe(1);
  const told = said.listener.reached.mock.calls.length;
  await vi.advanceTimersByTimeAsync(foreverMs);
  expect(said.speech.texts).toEqual([text]);
  expect(said.listener.reached.mock.calls.length).toBe(told);
});
