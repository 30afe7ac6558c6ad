import type { StructureMessages } from './structure-messages.ts';

export const structureEnglish: StructureMessages = {
  contents: 'Contents',
  unread: {
    table: 'Table, not read aloud',
    figure: 'Picture, not read aloud',
    note: 'Footnote, not read aloud',
    foreign: 'Other language, not read aloud',
  },
};
