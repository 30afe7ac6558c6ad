import { expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import { dutch } from '../../../src/reader/messages/dutch.ts';
import { shownNotices } from '../../../src/reader/notices/shown-notices.ts';
import { emptyDictionary } from '../../../src/reader/session/pronunciation-book.ts';
import type { ReaderSnapshot } from '../../../src/reader/session/reader-session.ts';

const at = { block: 3, sentence: 1 };
const calm: ReaderSnapshot = {
  article: null,
  opening: null,
  playback: { kind: 'ready', at, ended: false },
  progress: null,
  settings: defaultSettings,
  connection: 'connected',
  notices: [],
  skipped: [],
  dictionary: emptyDictionary,
};
const actions = () => ({ play: vi.fn(), goTo: vi.fn(), dismiss: vi.fn() });

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
    notices: [{ kind: 'placeOffer', id: 7, at, words: 'Toen begon het' }],
  };
  const [notice] = shownNotices(offered, called, dutch);
  expect(notice?.action?.label).toBe('Ga verder waar je was');
  notice?.action?.run();
  expect(called.goTo).toHaveBeenCalledWith(at);
  expect(called.dismiss).toHaveBeenCalledWith(7);
});

it('names the language of a text that is not Dutch', () => {
  const foreign: ReaderSnapshot = { ...calm, notices: [{ kind: 'notDutch', id: 1, language: 'de' }] };
  expect(shownNotices(foreign, actions(), dutch)[0]?.what).toContain('Duits');
});

it('tells of a lost connection, which nobody can dismiss', () => {
  const busy: ReaderSnapshot = { ...calm, connection: 'reconnecting' };
  const notices = shownNotices(busy, actions(), dutch);
  expect(notices.map(({ what }) => what).join(' ')).toMatch(/verbinding/);
  expect(notices.every(({ dismiss }) => dismiss === undefined)).toBe(true);
});
