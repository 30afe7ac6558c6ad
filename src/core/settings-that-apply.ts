/** Which settings make a difference as the others are now; the rest needn't be shown. */
import type { SettingName, Settings } from './settings.ts';

const conditions: { readonly [Name in SettingName]?: (settings: Settings) => boolean } = {
  paragraphSpacing: ({ paragraphStyle }) => paragraphStyle === 'blankLine',
  syllablesWhere: ({ syllables }) => syllables !== 'off',
  sentenceStyle: ({ highlightSentence }) => highlightSentence,
  sentenceColour: ({ highlightSentence }) => highlightSentence,
  rulerFollows: ({ ruler }) => ruler !== 'off',
  rulerDim: ({ ruler }) => ruler !== 'off',
  wordStyle: ({ highlightWord }) => highlightWord,
  wordColour: ({ highlightWord }) => highlightWord,
};

export const settingApplies = (name: SettingName, settings: Settings): boolean =>
  conditions[name]?.(settings) ?? true;
