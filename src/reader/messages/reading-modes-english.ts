import type { ReadingModesMessages } from './reading-modes-messages.ts';

export const readingModesEnglish: ReadingModesMessages = {
  group: 'Practice',
  stopAfter: { sentence: 'Stops after each sentence', paragraph: 'Stops after each paragraph' },
  repeatSentence: (count) => `Each sentence ${count} times`,
  echo: 'Say it after',
  slowLongSentences: 'Long sentences slower',
  yourTurn: 'Your turn',
  goOn: 'Go on',
  held: 'Ready? “Read aloud” goes on.',
};
