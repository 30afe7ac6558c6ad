import { expect, it } from 'vitest';
import type { SpokenChunk } from '../../../src/contract/leesmee-api.ts';
import type { SentenceAt } from '../../../src/core/reading-order.ts';
import { UtteranceWindow } from '../../../src/reader/audio/utterance-window.ts';
import { FakeAudioOutput } from '../../support/fake-audio-output.ts';
import { at, chunk, order } from '../../support/player-on-fake-clock.ts';

/** A voice that says nothing until it is told to. */
function patientVoice() {
  const asked: number[] = [];
  const cancelled: number[] = [];
  const say = new Map<number, (outcome: 'said' | 'failed') => void>();
  async function* speak({ sentence }: SentenceAt, signal: AbortSignal): AsyncGenerator<SpokenChunk> {
    asked.push(sentence);
    signal.addEventListener('abort', () => cancelled.push(sentence));
    const outcome = await new Promise((resolve) => say.set(sentence, resolve));
    if (outcome === 'failed') throw new Error('the voice broke off');
    yield chunk(0);
  }
  const window = new UtteranceWindow(order, speak, new FakeAudioOutput(), () => undefined);
  const settle = async (sentence: number, outcome: 'said' | 'failed' = 'said') => {
    say.get(sentence)?.(outcome);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { window, asked, cancelled, settle };
}

it('asks for what comes next only when what comes first is there, two sentences ahead at most', async () => {
  const { window, asked, settle } = patientVoice();
  window.moveTo(at(0));
  expect(asked).toEqual([0]);
  await settle(0);
  expect(asked).toEqual([0, 1]);
  await settle(1);
  await settle(2);
  expect(asked).toEqual([0, 1, 2]);
});

it('goes on to the next when one fails', async () => {
  const { window, asked, settle } = patientVoice();
  window.moveTo(at(0));
  await settle(0, 'failed');
  expect(asked).toEqual([0, 1]);
});

it('drops the work on what is no longer wanted, and asks for the new place at once', async () => {
  const { window, asked, cancelled, settle } = patientVoice();
  window.moveTo(at(0));
  window.moveTo(at(4));
  expect(asked).toEqual([0, 4]);
  expect(cancelled).toEqual([0]);
  await settle(0);
  expect(asked).toEqual([0, 4]);
  await settle(4);
  expect(asked).toEqual([0, 4, 5]);
});
