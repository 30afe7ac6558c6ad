import { expect, it } from 'vitest';
import type { SentenceAt } from '../../../src/core/reading-order.ts';
import type { ReadingPlayer, TakeReport } from '../../../src/reader/audio/reading-player.ts';
import { SwitchingPlayer } from '../../../src/reader/live/switching-player.ts';

const at = (sentence: number): SentenceAt => ({ block: 0, sentence });

function switching() {
  const calls: string[] = [];
  const wanted: { kind: 'audio' | 'live' } = { kind: 'audio' };
  let tell: TakeReport = () => {};
  const recording = (kind: string): ReadingPlayer => ({
    prepare: ({ sentence }) => calls.push(`${kind} prepare ${sentence}`),
    start: ({ sentence }, generation) => calls.push(`${kind} start ${sentence} as ${generation}`),
    halt: () => calls.push(`${kind} halt`),
    pause: () => calls.push(`${kind} pause`),
    resume: () => calls.push(`${kind} resume`),
    endTurn: () => calls.push(`${kind} endTurn`),
    replan: () => calls.push(`${kind} replan`),
    deliveryChanged: () => calls.push(`${kind} deliveryChanged`),
    tick: () => {},
    heardAt: () => null,
  });
  const player = new SwitchingPlayer(
    (report) => {
      tell = report;
      return { audio: recording('audio'), live: recording('live') };
    },
    () => wanted.kind,
    () => {},
  );
  const choose = (kind: 'audio' | 'live') => {
    wanted.kind = kind;
    calls.length = 0;
    player.deliveryChanged();
    return [...calls];
  };
  const sounding = (sentence: number, generation: number) =>
    tell(generation, { type: 'sounding', at: at(sentence) });
  return { player, calls, choose, sounding };
}

it('leaves a change of delivery to the player that reads', () => {
  const { player, choose } = switching();
  player.start(at(0), 1);
  expect(choose('audio')).toEqual(['audio deliveryChanged']);
});

it('goes on from the sentence that sounds when another kind of voice is chosen', () => {
  const { player, choose, sounding } = switching();
  player.start(at(0), 4);
  sounding(2, 4);
  sounding(9, 3);
  expect(choose('live')).toEqual(['audio halt', 'audio deliveryChanged', 'live start 2 as 4']);
  expect(choose('audio')).toEqual(['live halt', 'live deliveryChanged', 'audio start 2 as 4']);
});

it('stays paused, and then goes on with the new voice', () => {
  const { player, calls, choose, sounding } = switching();
  player.start(at(0), 4);
  sounding(1, 4);
  player.pause();
  expect(choose('live')).toEqual(['audio halt', 'audio deliveryChanged', 'live prepare 1']);
  player.resume();
  expect(calls.at(-1)).toBe('live start 1 as 4');
  player.pause();
  player.resume();
  expect(calls.slice(-2)).toEqual(['live pause', 'live resume']);
});

it('starts nothing when nothing is being read', () => {
  const { player, calls, choose } = switching();
  expect(choose('live')).toEqual(['audio halt', 'audio deliveryChanged']);
  player.start(at(0), 1);
  player.halt();
  expect(choose('audio')).toEqual(['live halt', 'live deliveryChanged']);
  player.start(at(3), 2);
  expect(calls.at(-1)).toBe('audio start 3 as 2');
});
