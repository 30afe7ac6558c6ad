import type { ReadingModesMessages } from './reading-modes-messages.ts';

export const readingModesEnglish: ReadingModesMessages = {
  group: 'Practice',
  stopAfter: { sentence: 'Stops after each sentence', paragraph: 'Stops after each paragraph' },
  repeatSentence: (count) => `Each sentence ${count} times`,
  echo: 'Say it after',
  slowLongSentences: 'Long sentences slower',
  yourTurn: 'Your turn',
  goOn: 'Go on',
  again: 'Once more',
  held: 'Ready? “Read aloud” goes on.',
  sleepTimer: {
    name: 'Sleep timer',
    explanation: 'The reading stops by itself then, at the end of a sentence. Pauses don’t count.',
    off: 'Off',
    minutes: (count) => `${count} minutes`,
    paragraph: 'End of this paragraph',
    endsIn: (minutes) => `Stops in ${minutes} min`,
    endsSoon: 'Stops within a minute',
    endsAfterSentence: 'Stops after this sentence',
    endsAfterParagraph: 'Stops after this paragraph',
    warning: 'The reading stops within a minute.',
    longer: (minutes) => `${minutes} minutes more`,
    over: 'The sleep timer has stopped the reading. “Read aloud” goes on.',
  },
};
