/** Says web addresses, mail addresses, file names and user names: labels as words or letters, signs by name. */
import { isReadable, spellCode, spellLetters } from './spell.ts';
import { spelledAcronyms, spelledCapitals } from './words/acronyms.ts';
import { addressSigns, saidExtensions } from './words/web-names.ts';

function speakLabel(label: string): string {
  const isAcronym =
    spelledAcronyms.has(label.toLowerCase()) ||
    (label.length > 2 && spelledCapitals.has(label.toUpperCase()));
  return isAcronym || label.length === 1 || !isReadable(label.toUpperCase()) ? spellLetters(label) : label;
}

const pieces = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}]/gu;

/** `text` without white space; what has no name is passed over. */
export function speakAddress(text: string): string {
  return (text.match(pieces) ?? [])
    .map((piece) => {
      if (/^\p{L}/u.test(piece)) return speakLabel(piece);
      return /^\p{N}/u.test(piece) ? spellCode(piece) : (addressSigns[piece] ?? '');
    })
    .filter((word) => word !== '')
    .join(' ');
}

/** A host or file name with its ending: "voorbeeld punt N L". */
export function speakDottedName(text: string): string {
  const dot = text.lastIndexOf('.');
  const ending = text.slice(dot + 1);
  const said = saidExtensions.has(ending.toLowerCase()) ? ending : spellCode(spaced(ending));
  return dot === -1 ? speakAddress(text) : `${speakAddress(text.slice(0, dot))} punt ${said}`.trimStart();
}

/** Capitals keep an ending such as "htm" or "nu" from being taken for a word. */
const spaced = (ending: string): string => ending.toUpperCase();
