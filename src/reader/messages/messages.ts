/**
 * Everything the page says, as one type that each language fills in whole. Names of buttons and sliders are
 * part of the contract with assistive technology and with the tests.
 */
import type { BadLine } from '../../contract/dictionary-schema.ts';
import type { PronunciationFault } from '../../core/pronunciation-entry.ts';
import type { DictionaryColumn } from '../pronunciations/listed-entries.ts';
import type { DictionaryChange } from '../session/reader-session.ts';
import type { ClipboardMessages } from './clipboard-messages.ts';
import type { KeysMessages } from './keys-messages.ts';
import type { LibraryMessages } from './library-messages.ts';
import type { OpeningMessages } from './opening-messages.ts';
import type { PresetsMessages } from './presets-messages.ts';
import type { ReadingModesMessages } from './reading-modes-messages.ts';
import type { SettingsMessages } from './settings-messages.ts';
import type { StructureMessages } from './structure-messages.ts';
import type { VoicesMessages } from './voices-messages.ts';

export type Messages = {
  /** BCP 47, for `Intl` and for the page's language. */
  readonly locale: string;
  readonly skipToText: string;
  readonly open: string;
  readonly settings: string;
  readonly help: string;
  readonly more: string;
  readonly close: string;
  readonly noText: { readonly title: string; readonly explanation: string };
  readonly opening: OpeningMessages;
  readonly structure: StructureMessages;
  readonly listeningTime: (duration: string) => string;
  readonly articleInstructions: string;
  readonly player: {
    readonly region: string;
    readonly play: string;
    readonly pause: string;
    readonly stop: string;
    readonly previousSentence: string;
    readonly nextSentence: string;
    readonly previousParagraph: string;
    readonly nextParagraph: string;
    readonly progress: string;
    readonly sentenceOf: (sentence: string, count: string) => string;
    readonly sentence: (sentence: string) => string;
    readonly timeLeft: (duration: string) => string;
    readonly lessThanMinute: string;
    readonly endOfText: string;
    readonly backToSentence: string;
  };
  readonly notices: {
    readonly region: string;
    readonly retry: string;
    readonly dismiss: string;
    readonly notDutch: (language: string) => string;
    readonly placeOffer: (words: string) => string;
    readonly placeInChanged: (words: string) => string;
    readonly goToPlace: string;
    readonly audioBlocked: string;
    readonly soundOn: string;
    readonly reconnecting: string;
    readonly onlyFirstFile: (name: string) => string;
  };
  readonly dropHere: string;
  readonly pronunciation: {
    readonly adjust: string;
    readonly selection: string;
    readonly written: string;
    readonly spoken: string;
    readonly spokenHint: string;
    readonly listen: string;
    readonly match: { readonly name: string; readonly word: string; readonly part: string };
    readonly scope: { readonly name: string; readonly always: string; readonly here: string };
    readonly caseSensitive: string;
    readonly save: string;
    readonly cancel: string;
    readonly faults: { readonly [Fault in PronunciationFault]: string };
  };
  readonly dictionary: {
    readonly title: string;
    readonly add: string;
    readonly search: string;
    readonly columns: { readonly [Column in DictionaryColumn]: string };
    readonly actions: string;
    readonly word: string;
    readonly part: string;
    readonly always: string;
    readonly thisText: string;
    readonly otherText: string;
    readonly edit: (written: string) => string;
    readonly remove: (written: string) => string;
    readonly listen: (written: string) => string;
    readonly empty: string;
    readonly noneFound: string;
    readonly shown: (from: string, to: string, count: string) => string;
    readonly pages: string;
    readonly previousPage: string;
    readonly nextPage: string;
    readonly undo: string;
    readonly undoOf: (change: string) => string;
    readonly undone: string;
    readonly changes: { readonly [Kind in DictionaryChange['kind']]: (count: number) => string };
    readonly import: string;
    readonly exportAs: (format: string) => string;
    readonly imported: (added: string, replaced: string) => string;
    readonly badLines: (count: number) => string;
    readonly badLine: (line: string, reason: string) => string;
    readonly moreBadLines: (count: string) => string;
    readonly reasons: { readonly [Reason in BadLine['reason']]: string };
  };
  readonly clipboard: ClipboardMessages;
  readonly library: LibraryMessages;
  readonly settingsPanel: SettingsMessages;
  readonly presets: PresetsMessages;
  readonly readingModes: ReadingModesMessages;
  readonly voices: VoicesMessages;
  readonly keys: KeysMessages;
};
