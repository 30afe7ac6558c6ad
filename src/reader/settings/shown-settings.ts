/** Which settings the panel shows, in which section and order. */
import type { SettingSection, ShownSetting } from '../messages/settings-messages.ts';

type Section = { readonly name: SettingSection; readonly settings: readonly ShownSetting[] };

export const settingSections: readonly Section[] = [
  {
    name: 'letters',
    settings: [
      'font',
      'fontSize',
      'fontWeight',
      'letterSpacing',
      'wordSpacing',
      'syllables',
      'syllablesWhere',
    ],
  },
  {
    name: 'lines',
    settings: ['lineHeight', 'lineLength', 'alignment', 'hyphenation', 'paragraphStyle', 'paragraphSpacing'],
  },
  { name: 'colours', settings: ['theme', 'textColour', 'pageColour'] },
  {
    name: 'highlight',
    settings: [
      'highlightSentence',
      'sentenceStyle',
      'sentenceColour',
      'highlightWord',
      'wordStyle',
      'wordColour',
    ],
  },
  { name: 'focus', settings: ['oneSentence', 'ruler', 'rulerFollows', 'rulerDim'] },
  {
    name: 'speech',
    settings: ['rate', 'pitch', 'volume', 'pauseAfterSentence', 'pauseAfterParagraph', 'pauseAfterHeading'],
  },
  {
    name: 'learning',
    settings: ['stopAfter', 'repeatSentence', 'echo', 'echoFactor', 'announceTurns', 'slowLongSentences'],
  },
  {
    name: 'reading',
    settings: [
      'showSpoken',
      'readBrackets',
      'readQuotations',
      'readPhoneNumbers',
      'readWebAddresses',
      'readEmoji',
      'readTables',
      'readFigures',
      'readNotes',
      'readForeign',
    ],
  },
  { name: 'application', settings: ['uiLanguage', 'uiTextSize'] },
];
