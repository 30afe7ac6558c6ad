import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingOrder, SentenceAt } from '../../../src/core/reading-order.ts';
import type { AfterSentence, SentenceRead } from '../../../src/core/reading-plan.ts';
import type { PlayerReport } from '../../../src/reader/audio/reading-player.ts';
import { LivePlayer } from '../../../src/reader/live/live-player.ts';
import type { LiveDelivery } from '../../../src/reader/live/live-speech.ts';
import {
  liveVoice,
  msPerCharacter,
  ScriptedLiveSpeech,
  startMs,
} from '../../support/scripted-live-speech.ts';
import { spokenTextOf } from '../../support/spoken-text-of.ts';

const sentences = ['De pont vaart nu.', '', 'Wij gaan allemaal mee.', 'Tot ziens!'];
const at = (sentence: number): SentenceAt => ({ block: 0, sentence });
const order: ReadingOrder = {
  first: () => at(0),
  next: ({ sentence }) => (sentence + 1 < sentences.length ? at(sentence + 1) : null),
  previous: () => null,
  nextBlock: () => null,
  previousBlock: () => null,
};
const durationMs = (sentence: number) => startMs + (sentences[sentence]?.length ?? 0) * msPerCharacter;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function playerOf(...script: ConstructorParameters<typeof ScriptedLiveSpeech>) {
  const speech = new ScriptedLiveSpeech(...script);
  const reports: string[] = [];
  const delivery = { voice: liveVoice(), rate: 1, pitch: 1, volume: 1 };
  const settings: { after: AfterSentence; delivery: LiveDelivery } = {
    after: { pause: 0.25, yourTurn: false, step: 'next' },
    delivery,
  };
  const read: SentenceRead[] = [];
  const player = new LivePlayer({
    speech,
    text: {
      order,
      spoken: async ({ sentence }) => spokenTextOf(sentences[sentence] ?? ''),
      after: (_, said) => {
        read.push(said);
        return said.duration === 0 ? { pause: 0, yourTurn: false, step: 'next' } : settings.after;
      },
      delivery: () => settings.delivery,
    },
    report: (generation, report: PlayerReport) =>
      reports.push(`${generation} ${report.type}${'at' in report ? ` ${report.at.sentence}` : ''}`),
    blocked: vi.fn(),
  });
  return { player, speech, reports, settings, read };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the player of live voices', () => {
  it('reads every sentence that has words, one an utterance, and tells the end', async () => {
    const { player, speech, reports } = playerOf();
    player.start(at(0), 7);
    await pass(60_000);
    expect(speech.texts).toEqual([sentences[0], sentences[2], sentences[3]]);
    expect(reports).toEqual(['7 sounding 0', '7 sounding 2', '7 sounding 3', '7 finished']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lights the words as the voice tells them, in the text as it is written', async () => {
    const { player } = playerOf();
    player.start(at(0), 1);
    await pass(startMs + 'De '.length * msPerCharacter);
    expect(player.heardAt()).toEqual({ at: at(0), word: { start: 3, end: 7 } });
    await pass('pont '.length * msPerCharacter);
    expect(player.heardAt()).toEqual({ at: at(0), word: { start: 8, end: 13 } });
  });

  it('is silent between sentences for as long as was set, also when that changes meanwhile', async () => {
    const { player, speech, settings } = playerOf();
    player.start(at(0), 1);
    await pass(durationMs(0) + 240);
    expect(speech.texts).toHaveLength(1);
    settings.after = { ...settings.after, pause: 1 };
    player.replan();
    await pass(700);
    expect(speech.texts).toHaveLength(1);
    await pass(60);
    expect(speech.texts).toHaveLength(2);
  });

  it('stops for a pause, and goes on with the same sentence from its start', async () => {
    const { player, speech, reports } = playerOf();
    player.start(at(2), 1);
    await pass(500);
    player.pause();
    expect(speech.stopped).toBe(1);
    await pass(60_000);
    expect(speech.texts).toHaveLength(1);
    player.resume();
    await pass(startMs);
    expect(speech.texts).toEqual([sentences[2], sentences[2]]);
    expect(reports).toEqual(['1 sounding 2', '1 sounding 2']);
  });

  it('goes on with the next sentence after a pause in the silence before it', async () => {
    const { player, speech } = playerOf();
    player.start(at(2), 1);
    await pass(durationMs(2) + 100);
    player.pause();
    player.resume();
    await pass(300);
    expect(speech.texts).toEqual([sentences[2], sentences[3]]);
  });

  it('reads a sentence again as often as is asked, and ends where it is asked to', async () => {
    const { player, speech, reports, settings, read } = playerOf();
    settings.after = { pause: 0.1, yourTurn: false, step: 'again' };
    player.start(at(2), 1);
    await pass(durationMs(2) + 100 + durationMs(2));
    settings.after = { pause: 0.1, yourTurn: false, step: 'hold' };
    await pass(60_000);
    expect(speech.texts).toEqual([sentences[2], sentences[2]]);
    expect(read.at(-1)).toEqual({ round: 2, duration: (durationMs(2) - startMs) / 1000 });
    expect(reports).toEqual(['1 sounding 2', '1 sounding 2', '1 held 2']);
  });

  it('leaves the reader a turn, which ends when the reader says so', async () => {
    const { player, speech, reports, settings } = playerOf();
    settings.after = { pause: 30, yourTurn: true, step: 'next' };
    player.start(at(2), 1);
    await pass(durationMs(2) + 1000);
    expect(reports).toEqual(['1 sounding 2', '1 yourTurn 2']);
    player.endTurn();
    await pass(startMs);
    expect(reports.at(-1)).toBe('1 sounding 3');
    await pass(durationMs(3));
    player.pause();
    player.resume();
    await pass(0);
    expect(reports.at(-1)).toBe('1 finished');
    expect(speech.texts).toEqual([sentences[2], sentences[3]]);
  });

  it('says nothing of a reading that was left for another', async () => {
    const { player, speech, reports } = playerOf();
    player.start(at(0), 1);
    await pass(50);
    player.start(at(2), 2);
    player.start(at(3), 3);
    await pass(60_000);
    expect(reports).toEqual(['3 sounding 3', '3 finished']);
    expect(speech.texts).toEqual([sentences[0], sentences[3]]);
    player.start(at(0), 4);
    player.halt();
    await pass(60_000);
    expect(reports).toHaveLength(2);
    expect(player.heardAt()).toBeNull();
  });

  it('goes on from the word it was at when the delivery has changed and rests', async () => {
    const { player, speech, settings } = playerOf();
    player.start(at(2), 1);
    await pass(startMs + 'Wij gaan '.length * msPerCharacter);
    for (const rate of [1.1, 1.2, 1.3]) {
      settings.delivery = { ...settings.delivery, rate };
      player.deliveryChanged();
    }
    await pass(260);
    expect(speech.requests.map(({ text, rate }) => [text, rate])).toEqual([
      [sentences[2], 1],
      ['allemaal mee.', 1.3],
    ]);
    await pass(startMs);
    expect(player.heardAt()?.word).toEqual({ start: 9, end: 17 });
  });

  it('reports a sentence that the voice does not say', async () => {
    const never = () => {};
    const { player, reports } = playerOf([], never);
    player.start(at(0), 1);
    await pass(60_000);
    expect(reports).toEqual(['1 failed 0']);
  });

  it('gives a voice that needs the internet a long sentence in pieces', async () => {
    const { player, speech, settings } = playerOf();
    settings.delivery = { ...settings.delivery, voice: liveVoice('Google', { offline: false }), rate: 0.15 };
    player.start(at(2), 1);
    await pass(60_000);
    expect(speech.texts.slice(0, 2)).toEqual(['Wij gaan allemaal ', 'mee.']);
  });
});
