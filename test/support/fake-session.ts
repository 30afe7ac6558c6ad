/**
 * A reader session without host, voice or sound: a text is read by the page's clock at a fixed pace. The
 * playback's transition is the real one.
 */
import type { Block } from '../../src/core/article.ts';
import { isReading, type PlaybackEvent, placeOf, transition } from '../../src/core/playback.ts';
import type { SentenceAt } from '../../src/core/reading-order.ts';
import { ReadingText } from '../../src/core/reading-text.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { sleepTimerOf } from '../../src/core/sleep-timer.ts';
import type { TextRange } from '../../src/core/text-range.ts';
import { initialSnapshot } from '../../src/reader/session/initial-snapshot.ts';
import type { OpenArticle, ReaderSession, ReaderSnapshot } from '../../src/reader/session/reader-session.ts';
import { SettingsChanges } from '../../src/reader/session/settings-changes.ts';
import { SnapshotStore } from '../../src/reader/session/snapshot-store.ts';

const charactersPerSecond = 15;

export type FakeSession = ReaderSession & {
  /** Sets any part of the snapshot, for showing a state that is hard to reach. */
  set(patch: Partial<ReaderSnapshot>): void;
  show(title: string, blocks: readonly Block[]): void;
};

export function createFakeSession(): FakeSession {
  const store = new SnapshotStore(initialSnapshot(defaultSettings, 'connected'));
  const changeSettings: ReaderSession['changeSettings'] = (patch) =>
    store.update({ settings: { ...store.get().settings, ...patch } });
  const changes = new SettingsChanges(
    () => store.get().settings,
    changeSettings,
    (undoableSettings) => store.update({ undoableSettings }),
  );
  let text = new ReadingText();
  let generation = 0;
  let startedMs = 0;
  let spentMs = 0;

  const durationMs = (at: SentenceAt) =>
    (text.textOf(at).length / charactersPerSecond / store.get().settings.rate) * 1000;
  const elapsedMs = (nowMs: number) =>
    store.get().playback.kind === 'playing' ? nowMs - startedMs : spentMs;

  function dispatch(event: PlaybackEvent): void {
    const before = store.get().playback;
    spentMs = elapsedMs(performance.now());
    generation += 1;
    const { state, effects } = transition(before, event, text, generation);
    store.update({ playback: state });
    showProgress();
    for (const effect of effects) {
      if (effect.type === 'start' || effect.type === 'resume') {
        startedMs = performance.now() - (effect.type === 'resume' ? spentMs : 0);
        const { playback } = store.get();
        if (playback.kind === 'loading') {
          dispatch({ type: 'sounding', generation: playback.generation, at: playback.at });
        }
      }
      if (effect.type === 'halt') spentMs = 0;
    }
  }

  function advance(): void {
    const { playback } = store.get();
    if (playback.kind !== 'playing') return;
    if (performance.now() - startedMs < durationMs(playback.at)) return;
    const next = text.next(playback.at);
    startedMs = performance.now();
    const { generation: reading } = playback;
    dispatch(
      next ? { type: 'sounding', generation: reading, at: next } : { type: 'finished', generation: reading },
    );
  }
  setInterval(advance, 20);

  function showProgress(): void {
    const at = placeOf(store.get().playback);
    const { sentences } = text.count(() => true);
    const sentence = at ? text.sentencesBefore(at.block) + at.sentence + 1 : 0;
    store.update({
      progress: at && { sentence, count: sentences, secondsLeft: (sentences - sentence) * 6 },
    });
  }

  function show(title: string, blocks: readonly Block[]): void {
    text = new ReadingText();
    text.append(blocks);
    const article: OpenArticle = {
      id: `${title}-${blocks.length}`,
      title,
      date: '2025-01',
      language: 'nl',
      blocks,
      complete: true,
    };
    store.update({ article, skipped: [], notices: [] });
    dispatch({ type: 'opened', at: text.first() });
  }

  function wordAt(at: SentenceAt, spent: number): TextRange | null {
    const { start } = text.rangeOf(at);
    const reached = (spent / 1000) * charactersPerSecond * store.get().settings.rate;
    const words = [...text.textOf(at).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,:’'-]*/gu)];
    const word = words.findLast(({ index }) => index <= reached);
    return word ? { start: start + word.index, end: start + word.index + word[0].length } : null;
  }

  const paragraphs = (pasted: string): readonly Block[] =>
    pasted.split(/\n\n+/).map((part) => ({ kind: 'paragraph', text: part.replace(/\s+/g, ' ').trim() }));

  return {
    set: (patch) => store.update(patch),
    show,
    snapshot: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    openFile: async (file) => show(file.name, paragraphs(await file.text())),
    openText: async (pasted) => show(pasted.slice(0, 40), paragraphs(pasted)),
    openSample: async () => {},
    openRequested: async () => {},
    readClipboard: async () => {},
    tellProblem: () => {},
    toggle: () => dispatch({ type: isReading(store.get().playback) ? 'pause' : 'play' }),
    repeat: () => dispatch({ type: 'repeat' }),
    cancelOpening: () => {},
    unreadIn: (block) => text.unreadIn(block),
    play: () => dispatch({ type: 'play' }),
    readAnyway: () => dispatch({ type: 'play' }),
    pause: () => dispatch({ type: 'pause' }),
    stop: () => dispatch({ type: 'stop' }),
    nextSentence: () => dispatch({ type: 'skip', to: 'nextSentence' }),
    previousSentence: () => dispatch({ type: 'skip', to: 'previousSentence' }),
    nextParagraph: () => dispatch({ type: 'skip', to: 'nextBlock' }),
    previousParagraph: () => dispatch({ type: 'skip', to: 'previousBlock' }),
    readFrom(block, offset) {
      const at = text.sentenceAtOffset(block, offset);
      if (at) dispatch({ type: 'goTo', at, play: true });
    },
    sentenceAt: (block, offset) => text.sentenceAtOffset(block, offset),
    rangeOf: (at) => text.rangeOf(at),
    goTo: (at) => dispatch({ type: 'goTo', at, play: false }),
    library: {
      load: async () => {},
      open: async () => {},
      add: async () => {},
      remove: async () => false,
      restore: async () => false,
      search: async function* () {},
      bookmarkAt: () => null,
      putBookmark: async () => false,
      removeBookmark: async () => false,
    },
    pronunciations: {
      load: async () => [],
      put: async () => false,
      remove: async () => false,
      importFile: async () => null,
      exportAs: async () => null,
      undo: async () => false,
    },
    voices: { examine: async () => {}, lookAgain: async () => {} },
    preview: async () => null,
    changedWords: async () => [],
    changeSettings,
    replaceSettings: (patch, what) => changes.replace(patch, what),
    undoSettings: () => changes.undo(),
    presets: {
      load: async () => true,
      save: async () => false,
      rename: async () => false,
      remove: async () => false,
      importFile: async () => false,
    },
    setSleepTimer: (choice) => store.update({ sleepTimer: sleepTimerOf(choice) }),
    dismiss: (id) => store.update({ notices: store.get().notices.filter((notice) => notice.id !== id) }),
    lit(frameTimeMs) {
      const { playback } = store.get();
      const at = placeOf(playback);
      if (!at) return null;
      const isSilent = playback.kind === 'ready' || playback.kind === 'failed';
      return {
        at,
        sentence: text.rangeOf(at),
        word: isSilent ? null : wordAt(at, elapsedMs(frameTimeMs)),
      };
    },
  };
}
