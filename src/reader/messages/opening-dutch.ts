import type { OpeningMessages } from './opening-messages.ts';

export const openingDutch: OpeningMessages = {
  underWay: (name) => (name === '' ? 'De tekst wordt geopend…' : `“${name}” wordt geopend…`),
  progress: 'Voortgang van het openen',
  cancel: 'Openen afbreken',
};
