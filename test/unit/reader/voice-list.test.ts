import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LeesmeeClient } from '../../../src/contract/leesmee-client.ts';
import type { Voice } from '../../../src/core/speech.ts';
import type { VoicesSnapshot } from '../../../src/reader/session/reader-session.ts';
import { noVoices, VoiceList } from '../../../src/reader/session/voice-list.ts';
import { liveVoice, ScriptedLiveSpeech } from '../../support/scripted-live-speech.ts';

const hostVoice = (engine: string, name: string): Voice => ({
  ...liveVoice(name),
  id: `${engine}:${name}`,
  engine,
  delivery: 'audio',
});
const embedded = hostVoice('espeak-embedded', 'nl');
const mbrola = hostVoice('mbrola', 'nl2');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function listOf(wanted: string, ofHost: readonly Voice[], ofBrowser: readonly Voice[] = []) {
  const host: { voices: readonly Voice[]; failure: Error | null } = { voices: ofHost, failure: null };
  const settings = { voice: wanted };
  const live = new ScriptedLiveSpeech();
  live.have(ofBrowser);
  const answers = (method: string) =>
    method === 'speech.voices'
      ? host.voices
      : { system: 'debian', voices: host.voices, backEnds: [], steps: [] };
  const ask = async (method: string) => {
    if (host.failure) throw host.failure;
    return answers(method);
  };
  let snapshot: VoicesSnapshot = noVoices;
  const told: string[] = [];
  const list = new VoiceList({
    client: { ask } as unknown as LeesmeeClient,
    connection: { state: () => 'connected', subscribe: () => () => {}, refused: new Promise(() => {}) },
    live,
    wanted: () => settings.voice,
    show: (patch) => {
      snapshot = { ...snapshot, ...patch };
    },
    changed: () => told.push('another voice speaks'),
    standsIn: (gone, voice) => told.push(`${voice} for ${gone}`),
    isThere: () => told.push('is there'),
  });
  return { list, live, host, settings, told, snapshot: () => snapshot };
}

const arrive = () => vi.advanceTimersByTimeAsync(0);

it('puts the voices of host and browser in one list, best first', async () => {
  const { snapshot } = listOf(embedded.id, [embedded, mbrola], [liveVoice()]);
  expect(snapshot().known).toBeNull();
  await arrive();
  expect(snapshot().known?.map(({ id }) => id)).toEqual([mbrola.id, embedded.id, 'web-speech:Frank']);
});

it('has the chosen voice speak, and says nothing then', async () => {
  const { list, told } = listOf(mbrola.id, [embedded, mbrola]);
  await arrive();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(list.choice).toEqual({ voice: mbrola, isStandIn: false });
  expect(told).toEqual([]);
});

it('tells once which voice stands in for one that is missing, and again on request', async () => {
  const { list, told } = listOf('mac-say:Xander', [embedded, mbrola]);
  await arrive();
  await list.check();
  await vi.advanceTimersByTimeAsync(20_000);
  await list.check();
  expect(told).toEqual(['nl2 for mac-say:Xander']);
  list.remind();
  expect(told).toHaveLength(2);
});

it('finds a voice that was removed while it was chosen, and one that was installed', async () => {
  const { list, host, told } = listOf(mbrola.id, [embedded, mbrola]);
  await arrive();
  host.voices = [embedded];
  await vi.advanceTimersByTimeAsync(20_000);
  await list.check();
  expect(told).toEqual([`nl for ${mbrola.id}`, 'another voice speaks']);
  host.voices = [embedded, mbrola];
  await list.lookAgain();
  expect(told.slice(2)).toEqual(['is there', 'another voice speaks']);
});

it('lets a browser take seconds for its voices before it misses one, and then takes it up', async () => {
  const { list, live, told } = listOf('web-speech:Frank', [embedded]);
  await arrive();
  expect(list.choice?.voice).toEqual(embedded);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(6000);
  expect(told).toEqual(['nl for web-speech:Frank']);
  live.have([liveVoice()]);
  expect(told.slice(1)).toEqual(['is there', 'another voice speaks']);
});

it('misses a voice at once when the browser has told of others', async () => {
  const { told } = listOf('web-speech:Frank', [embedded], [liveVoice('Bart')]);
  await arrive();
  expect(told).toEqual(['nl for web-speech:Frank']);
});

it('keeps what it knows when the host can’t look, and says why', async () => {
  const { list, host, snapshot } = listOf(embedded.id, [embedded]);
  await arrive();
  host.failure = new Error('broken');
  await list.lookAgain();
  expect(snapshot()).toMatchObject({ known: [embedded], problem: { code: 'internal' }, isLooking: false });
  host.failure = null;
  await list.lookAgain();
  expect(snapshot()).toMatchObject({ problem: null, report: { system: 'debian' } });
});
