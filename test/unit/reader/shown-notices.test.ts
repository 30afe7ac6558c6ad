import { expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import { dutch } from '../../../src/reader/messages/dutch.ts';
import { shownNotices } from '../../../src/reader/notices/shown-notices.ts';
import { initialSnapshot } from '../../../src/reader/session/initial-snapshot.ts';
import type { ReaderSnapshot } from '../../../src/reader/session/reader-session.ts';

const at = { block: 3, sentence: 1 };
const calm: ReaderSnapshot = {
  ...initialSnapshot(defaultSettings, 'connected'),
  playback: { kind: 'ready', at, ended: false },
};
const actions = () => ({
  play: vi.fn(),
  readAnyway: vi.fn(),
  goTo: vi.fn(),
  setSleepTimer: vi.fn(),
  dismiss: vi.fn(),
});

it('says nothing when there is nothing to say', () => {
  expect(shownNotices(calm, actions(), dutch)).toEqual([]);
});

it('offers to try again when reading failed', () => {
  const { play, ...rest } = actions();
  const failed: ReaderSnapshot = {
    ...calm,
    playback: { kind: 'failed', at, problem: { code: 'synthesis-failed' } },
  };
  const [notice] = shownNotices(failed, { play, ...rest }, dutch);
  expect(notice).toMatchObject({ urgent: true, action: { label: 'Opnieuw proberen' } });
  notice?.action?.run();
  expect(play).toHaveBeenCalledOnce();
});

it('brings the reader to the kept place, and is then done with it', () => {
  const called = actions();
  const offered: ReaderSnapshot = {
    ...calm,
    notices: [{ kind: 'placeOffer', id: 7, at, words: 'Toen begon het', isChanged: false }],
  };
  const [notice] = shownNotices(offered, called, dutch);
  expect(notice?.action?.label).toBe('Ga verder waar je was');
  notice?.action?.run();
  expect(called.goTo).toHaveBeenCalledWith(at);
  expect(called.dismiss).toHaveBeenCalledWith(7);
});

it.each([false, true])('names the language of a text that is not Dutch, and reads it on request', (asked) => {
  const called = actions();
  const foreign: ReaderSnapshot = { ...calm, notices: [{ kind: 'notDutch', id: 1, language: 'de', asked }] };
  const [notice] = shownNotices(foreign, called, dutch);
  expect(notice).toMatchObject({ urgent: asked, action: { label: 'Toch voorlezen' } });
  expect(notice?.what).toContain('Duits');
  notice?.action?.run();
  expect(called.readAnyway).toHaveBeenCalledOnce();
});

it('takes the name of a voice for a name, whatever it holds', () => {
  const wanted = 'mac-say:Xander"; $(touch x)\n<b>';
  const gone: ReaderSnapshot = {
    ...calm,
    notices: [{ kind: 'voiceStandIn', id: 1, wanted, voice: 'Ellen' }],
  };
  const [notice] = shownNotices(gone, actions(), dutch);
  expect(notice?.what).toContain('“Xander"; $(touch x)\n<b>”');
  expect(notice?.what).toContain('“Ellen”');
});

it('tells of a lost connection, which nobody can dismiss', () => {
  const busy: ReaderSnapshot = { ...calm, connection: 'reconnecting' };
  const notices = shownNotices(busy, actions(), dutch);
  expect(notices.map(({ what }) => what).join(' ')).toMatch(/verbinding/);
  expect(notices.every(({ dismiss }) => dismiss === undefined)).toBe(true);
});

it('warns in the last minute of the sleep timer, and gives more time to whoever is still awake', () => {
  const called = actions();
  const timed = (left: number): ReaderSnapshot => ({
    ...calm,
    sleepTimer: { kind: 'minutes', minutes: 30, left },
  });
  expect(shownNotices(timed(61), called, dutch)).toEqual([]);
  const [notice] = shownNotices(timed(60), called, dutch);
  expect(notice).toMatchObject({ urgent: false, action: { label: 'Nog 10 minuten' } });
  notice?.action?.run();
  expect(called.setSleepTimer).toHaveBeenCalledWith(10);
});
