import { expect, it } from 'vitest';
import type { BackEndReport } from '../../../src/core/doctor.ts';
import { voicesDutch } from '../../../src/reader/messages/voices-dutch.ts';
import { browserFindings } from '../../../src/reader/voices/browser-findings.ts';
import { liveVoice } from '../../support/scripted-live-speech.ts';

const server: BackEndReport = {
  id: 'speech-dispatcher',
  name: 'speech-dispatcher',
  delivery: 'live',
  finding: { state: 'found', voices: [], missing: [], otherVoices: 0 },
};
const found = (backEnds: readonly BackEndReport[], dutch = 0, others = 0) =>
  browserFindings(
    { backEnds },
    { dutch: Array.from({ length: dutch }, (_, index) => liveVoice(`Stem ${index}`)), others },
    voicesDutch.doctor,
  ).join(' ');

it('counts the voices of the browser', () => {
  expect(found([server], 1, 9)).toContain('één Nederlandse stem');
  expect(found([server], 3, 9)).toContain('3 Nederlandse stemmen');
});

it('tells a browser without voices from one without Dutch', () => {
  expect(found([])).toBe('De browser heeft geen stemmen.');
  expect(found([server], 0, 12)).toContain('andere talen (12)');
});

it('says how the browser finds the speech server that is there', () => {
  expect(found([server])).toContain('--enable-speech-dispatcher');
  expect(found([server], 0, 12)).not.toContain('--enable');
  const gone = { state: 'not-installed', program: 'speech-dispatcher' } as const;
  expect(found([{ ...server, finding: gone }])).not.toContain('--enable');
});
