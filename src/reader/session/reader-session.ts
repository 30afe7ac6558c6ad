/**
 * What the page shows and what a reader can do with it, without a word about how: components read snapshots
 * and call actions, and nothing else. Snapshots are immutable; one that didn't change is the same object.
 */
import type { ImportReport } from '../../contract/dictionary-schema.ts';
import type { Input, Output } from '../../contract/leesmee-api.ts';
import type { Block } from '../../core/article.ts';
import type { DoctorReport } from '../../core/doctor.ts';
import type { Problem } from '../../core/errors.ts';
import type { PlaybackState } from '../../core/playback.ts';
import type { BuiltInPreset, Preset } from '../../core/presets.ts';
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import type { UnreadSentences } from '../../core/reading-text.ts';
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import type { SleepChoice, SleepTimer } from '../../core/sleep-timer.ts';
import type { Voice } from '../../core/speech.ts';
import type { TextRange } from '../../core/text-range.ts';
import type { LiveVoices } from '../live/live-speech.ts';
import type { ChangedWord } from './changed-words.ts';
import type { LibraryActions, LibrarySnapshot } from './library-actions.ts';

export type OpenArticle = {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly language: string;
  /** What has arrived so far; grows at the end only, and is the same array until it does. */
  readonly blocks: readonly Block[];
  readonly complete: boolean;
};

/** How far the reading is; `count` is null until the whole text has been counted. */
export type Progress = {
  /** From 1. */
  readonly sentence: number;
  readonly count: number | null;
  /** At the present speed, from what has been heard or, before that, from the length of the text. */
  readonly secondsLeft: number | null;
};

export type Notice =
  | { readonly kind: 'problem'; readonly id: number; readonly problem: Problem }
  /** The text seems to be in this other language (BCP 47); `asked`: somebody wanted to hear it. */
  | { readonly kind: 'notDutch'; readonly id: number; readonly language: string; readonly asked: boolean }
  /** The chosen voice isn't there; `voice` is the name of the one that speaks. */
  | { readonly kind: 'voiceStandIn'; readonly id: number; readonly wanted: string; readonly voice: string }
  /** The reader was further on in this text, or in an earlier version of it, the last time: offer to go there. */
  | {
      readonly kind: 'placeOffer';
      readonly id: number;
      readonly at: SentenceAt;
      readonly words: string;
      readonly isChanged: boolean;
    }
  /** So many files came into the reading list without being opened. */
  | { readonly kind: 'filesAdded'; readonly id: number; readonly count: number }
  /** The browser wants a click before it lets anything sound. */
  | { readonly kind: 'audioBlocked'; readonly id: number };

export type DictionaryChange = {
  readonly kind: 'added' | 'edited' | 'removed' | 'imported';
  /** Of entries. */
  readonly count: number;
};

export type DictionarySnapshot = {
  /** `null` until they have been asked for. Another array means that words may be said otherwise. */
  readonly entries: readonly PronunciationEntry[] | null;
  /** What `undo` would take back. */
  readonly undoable: DictionaryChange | null;
  /** Why the last thing that was asked of the dictionary failed. */
  readonly problem: Problem | null;
};

/** A text that is on its way. */
export type Opening = {
  /** Of the file; empty for text that was pasted. */
  readonly name: string;
  /** How much has been made of it, from 0 to 1; null while that isn't known. */
  readonly done: number | null;
};

/** What was done to the settings at once, and can be undone. */
export type SettingsChange =
  | { readonly kind: 'builtIn'; readonly name: BuiltInPreset }
  | { readonly kind: 'own' | 'removed' | 'kept' | 'replaced'; readonly name: string }
  /** `ignored`: what the file held that this version doesn't know. */
  | { readonly kind: 'imported'; readonly name: string; readonly ignored: readonly string[] }
  | { readonly kind: 'reset' | 'mended' };

export type PresetsSnapshot = {
  /** `null` until they have been asked for. */
  readonly own: readonly Preset[] | null;
  /** Why the last thing that was asked of them failed. */
  readonly problem: Problem | null;
};

export type VoicesSnapshot = {
  /** Of host and browser together, best first; `null` until the host has told. */
  readonly known: readonly Voice[] | null;
  /** What the browser has. */
  readonly live: LiveVoices;
  /** What the voice doctor found the last time; it knows nothing of the browser. */
  readonly report: DoctorReport | null;
  readonly isLooking: boolean;
  /** Why the doctor could not look. */
  readonly problem: Problem | null;
};

export type ReaderSnapshot = {
  readonly article: OpenArticle | null;
  /** What is being opened now, if anything, until the first of it is shown. */
  readonly opening: Opening | null;
  readonly playback: PlaybackState;
  readonly progress: Progress | null;
  readonly settings: Settings;
  readonly connection: 'connected' | 'reconnecting';
  readonly notices: readonly Notice[];
  /** Sentences that could not be spoken, to be marked in the text. */
  readonly skipped: readonly SentenceAt[];
  readonly dictionary: DictionarySnapshot;
  readonly presets: PresetsSnapshot;
  /** What `undoSettings` would take back. */
  readonly undoableSettings: SettingsChange | null;
  readonly voices: VoicesSnapshot;
  readonly library: LibrarySnapshot;
  /** A new one with every minute that it has less, not with every second. */
  readonly sleepTimer: SleepTimer;
};

/** What sounds at a moment: ranges in the text of block `at.block`. */
export type Sounding = {
  readonly at: SentenceAt;
  readonly sentence: TextRange;
  readonly word: TextRange | null;
};

/**
 * What a reader can do with the dictionary. Nothing here rejects: what fails leaves everything as it was, and is
 * told in the snapshot. What is prepared for reading is made anew at once, and the reading goes on where it is.
 */
export interface PronunciationActions {
  /** Asks for what the host has now. */
  load(): Promise<readonly PronunciationEntry[]>;
  put(entry: PronunciationEntry): Promise<boolean>;
  remove(ids: readonly string[]): Promise<boolean>;
  importFile(file: File): Promise<ImportReport | null>;
  exportAs(format: Input<'pronunciations.export'>['format']): Promise<Output<'pronunciations.export'> | null>;
  undo(): Promise<boolean>;
}

/** What a reader can do with presets of their own. Nothing here rejects; each says whether it was done. */
export interface PresetActions {
  load(): Promise<boolean>;
  /** Keeps what is set now. */
  save(name: string): Promise<boolean>;
  rename(preset: Preset, name: string): Promise<boolean>;
  remove(preset: Preset): Promise<boolean>;
  importFile(file: File): Promise<boolean>;
}

/** What the voice doctor can be asked. Neither rejects: what goes wrong is told in the snapshot. */
export interface VoiceActions {
  examine(): Promise<void>;
  /** As `examine`, with what was installed or removed since. */
  lookAgain(): Promise<void>;
}

export interface ReaderSession {
  snapshot(): ReaderSnapshot;
  subscribe(listener: () => void): () => void;

  openFile(file: File): Promise<void>;
  /** `html` is the same text with its mark-up, or empty. */
  openText(text: string, html?: string): Promise<void>;
  openSample(name: string): Promise<void>;
  /** What the system or the command line asked for; the host knows which file that is. */
  openRequested(asked: {
    readonly request: string;
    readonly name: string;
    readonly read: boolean;
  }): Promise<void>;
  /** Opens the text on the clipboard and reads it aloud at once. */
  readClipboard(): Promise<void>;
  tellProblem(problem: Problem): void;
  /** Gives up what is being opened; what is open stays. */
  cancelOpening(): void;

  toggle(): void;
  play(): void;
  /** Also reads a text that isn't Dutch, for which `play` and `readFrom` must be asked twice. */
  readAnyway(): void;
  pause(): void;
  stop(): void;
  /** Reads the sentence once more that sounds, or that was read last. */
  repeat(): void;
  nextSentence(): void;
  previousSentence(): void;
  nextParagraph(): void;
  previousParagraph(): void;
  /** Reads from the sentence at this character of this block. */
  readFrom(block: number, offset: number): void;
  /** The sentence at this character of this block, for a click or a screen reader's Enter. */
  sentenceAt(block: number, offset: number): SentenceAt | null;
  rangeOf(at: SentenceAt): TextRange;
  /** What of a block isn't read aloud, as it is set. */
  unreadIn(block: number): UnreadSentences | null;
  goTo(at: SentenceAt): void;

  readonly library: LibraryActions;
  readonly pronunciations: PronunciationActions;
  readonly voices: VoiceActions;
  /**
   * Lets these words be heard, in this voice or the chosen one; the reading pauses and then goes on. Resolves
   * when that is over.
   */
  preview(words: string, voice?: Voice): Promise<Problem | null>;
  /** The words of a block that are said otherwise than they are written. Rejects when `signal` aborts. */
  changedWords(block: number, signal: AbortSignal): Promise<readonly ChangedWord[]>;

  /** Has the reading end by itself, once; it isn't kept. */
  setSleepTimer(choice: SleepChoice): void;
  changeSettings(patch: SettingsPatch): void;
  /** The same for a change that the reader may want to take back. */
  replaceSettings(patch: SettingsPatch, what: SettingsChange): void;
  undoSettings(): void;
  readonly presets: PresetActions;
  dismiss(notice: number): void;

  /**
   * What is lit at `frameTimeMs`, a time of `performance.now()`'s clock when a frame is expected to be on the
   * screen: what is heard at that moment by the audio clock, less the output's latency. While nothing sounds:
   * the sentence where the reading stands.
   */
  lit(frameTimeMs: number): Sounding | null;
}
