/** The page before anything has been opened or heard of. */
import { initialPlayback } from '../../core/playback.ts';
import type { Settings } from '../../core/settings.ts';
import { noPresets } from './preset-book.ts';
import { emptyDictionary } from './pronunciation-book.ts';
import { emptyLibrary } from './reader-library.ts';
import type { ReaderSnapshot } from './reader-session.ts';
import { noVoices } from './voice-list.ts';

export const initialSnapshot = (
  settings: Settings,
  connection: ReaderSnapshot['connection'],
): ReaderSnapshot => ({
  article: null,
  opening: null,
  playback: initialPlayback,
  progress: null,
  settings,
  connection,
  notices: [],
  skipped: [],
  dictionary: emptyDictionary,
  presets: noPresets,
  undoableSettings: null,
  voices: noVoices,
  library: emptyLibrary,
  sleepTimer: { kind: 'off' },
});
