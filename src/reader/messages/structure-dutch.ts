import type { StructureMessages } from './structure-messages.ts';

export const structureDutch: StructureMessages = {
  contents: 'Inhoud',
  unread: {
    table: 'Tabel, wordt niet voorgelezen',
    figure: 'Afbeelding, wordt niet voorgelezen',
    note: 'Voetnoot, wordt niet voorgelezen',
    foreign: 'Andere taal, wordt niet voorgelezen',
  },
};
