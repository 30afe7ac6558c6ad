/** The page before anything has been opened or heard of. */
import type { Settings } from '../../core/settings.ts';
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
  playback: { kind: 'empty' },
  progress: null,
  settings,
  connection,
  notices: [],
  skipped: [],
  dictionary: emptyDictionary,
  voices: noVoices,
  library: emptyLibrary,
});
