import type { ReadingModesMessages } from './reading-modes-messages.ts';

export const readingModesDutch: ReadingModesMessages = {
  group: 'Oefenen',
  stopAfter: { sentence: 'Stopt na elke zin', paragraph: 'Stopt na elke alinea' },
  repeatSentence: (count) => `Elke zin ${count} keer`,
  echo: 'Nazeggen',
  slowLongSentences: 'Lange zinnen langzamer',
  yourTurn: 'Nu jij',
  goOn: 'Verder',
  held: 'Klaar? Met ‘Voorlezen’ ga je verder.',
};
