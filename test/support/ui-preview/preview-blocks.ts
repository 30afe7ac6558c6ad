/** A text with every kind of block. */
import type { Block } from '../../../src/core/article.ts';

export const previewBlocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'De molen die weer graan maalt' },
  {
    kind: 'paragraph',
    text: 'Wie op zaterdagochtend door de Molenstraat loopt, ruikt het al van ver. Voor het eerst in 64 jaar draaien de stenen van De Zwaluw weer echt graan. Vrijwilligers werkten er ruim zes jaar aan.',
  },
  {
    kind: 'paragraph',
    text: 'Volgens molenaar mevr. Van Dam kwamen er in het eerste weekend zo’n 1.200 bezoekers. “Ik had op vijftig mensen gerekend”, vertelt ze, “en om elf uur was het meel al op.” Inmiddels maalt ze drie dagen per week.',
  },
  { kind: 'heading', level: 2, text: 'Een rekening van € 85.000' },
  {
    kind: 'paragraph',
    text: 'De reparatie kostte € 85.000. De helft kwam van de gemeente, de rest haalden de buren op met koekverkoop, een loterij en een sponsorloop. Toen in 2023 ook nog een wiek brak, leek het project voorbij.',
  },
  {
    kind: 'quote',
    text: 'We hebben die avond aan de keukentafel gezeten en niemand zei iets. En toen zei mijn zoon: dan maken we hem toch gewoon opnieuw?',
  },
  { kind: 'heading', level: 2, text: 'Zelf komen kijken' },
  { kind: 'paragraph', text: 'De molen is open op vaste dagen. Neem het volgende mee:' },
  {
    kind: 'listItem',
    text: 'een lege zak of trommel, als u meel wilt kopen;',
    marker: '•',
    ordered: false,
    depth: 0,
  },
  {
    kind: 'listItem',
    text: 'stevige schoenen, want de trap is steil:',
    marker: '•',
    ordered: false,
    depth: 0,
  },
  { kind: 'listItem', text: 'eerst naar de steenzolder;', marker: '1.', ordered: true, depth: 1 },
  { kind: 'listItem', text: 'dan pas naar de kap.', marker: '2.', ordered: true, depth: 1 },
  { kind: 'listItem', text: 'geld: pinnen kan er niet.', marker: '•', ordered: false, depth: 0 },
  {
    kind: 'paragraph',
    text: 'Wie wil helpen, is welkom bij de koffie op dinsdagavond. Er is vooral behoefte aan mensen die met hout kunnen werken, maar wie alleen een bezem kan vasthouden hoeft echt niet thuis te blijven.',
  },
];
