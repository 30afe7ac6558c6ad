import type { ReadingModesMessages } from './reading-modes-messages.ts';

export const readingModesDutch: ReadingModesMessages = {
  group: 'Oefenen',
  stopAfter: { sentence: 'Stopt na elke zin', paragraph: 'Stopt na elke alinea' },
  repeatSentence: (count) => `Elke zin ${count} keer`,
  echo: 'Nazeggen',
  slowLongSentences: 'Lange zinnen langzamer',
  yourTurn: 'Nu jij',
  goOn: 'Verder',
  again: 'Nog eens',
  held: 'Klaar? Met ‘Voorlezen’ ga je verder.',
  sleepTimer: {
    name: 'Slaaptimer',
    explanation: 'Het voorlezen stopt dan vanzelf, aan het eind van een zin. Pauzes tellen niet mee.',
    off: 'Uit',
    minutes: (count) => `${count} minuten`,
    paragraph: 'Einde van deze alinea',
    endsIn: (minutes) => `Stopt over ${minutes} min`,
    endsSoon: 'Stopt binnen een minuut',
    endsAfterSentence: 'Stopt na deze zin',
    endsAfterParagraph: 'Stopt na deze alinea',
    warning: 'Binnen een minuut stopt het voorlezen.',
    longer: (minutes) => `Nog ${minutes} minuten`,
    over: 'De slaaptimer heeft het voorlezen gestopt. Met ‘Voorlezen’ ga je verder.',
  },
};
