import type { OpeningMessages } from './opening-messages.ts';

export const openingEnglish: OpeningMessages = {
  underWay: (name) => (name === '' ? 'Opening the text…' : `Opening “${name}”…`),
  progress: 'Progress of opening',
  cancel: 'Stop opening',
};
