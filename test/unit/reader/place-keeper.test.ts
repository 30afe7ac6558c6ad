import { expect, it } from 'vitest';
import type { LeesmeeClient } from '../../../src/contract/leesmee-client.ts';
import type { PlaybackState } from '../../../src/core/playback.ts';
import { ReadingText } from '../../../src/core/reading-text.ts';
import type { HostConnection } from '../../../src/reader/session/host-connection.ts';
import type { OpenText } from '../../../src/reader/session/open-text.ts';
import { PlaceKeeper } from '../../../src/reader/session/place-keeper.ts';
import { TextLength } from '../../../src/reader/session/progress.ts';

const at = (sentence: number) => ({ block: 0, sentence });

it.each<[string, PlaybackState, number]>([
  ['that sounds', { kind: 'playing', at: at(1), generation: 1, failures: 0 }, 9],
  ['where it was paused', { kind: 'paused', at: at(1), generation: 1 }, 9],
  ['that comes next, where it was to end after one', { kind: 'held', at: at(1), next: at(2) }, 18],
])('keeps the sentence %s', (_, playback, offset) => {
  const kept: unknown[] = [];
  const client = {
    ask: async (_method: string, place: unknown) => kept.push(place),
  } as unknown as LeesmeeClient;
  const text = new ReadingText();
  text.append([{ kind: 'paragraph', text: 'Een zin. Nog een. De derde.' }]);
  const open = { article: { id: 'a' }, text, length: new TextLength() } as unknown as OpenText;
  new PlaceKeeper(client, {} as HostConnection, () => {}).keep(open, playback);
  expect(kept).toMatchObject([{ article: 'a', reading: { place: { block: 0, offset }, isFinished: false } }]);
});
