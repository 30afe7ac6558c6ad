/**
 * Which quotation marks and brackets of a sentence belong together. Found once per sentence, in one pass, so
 * that unpaired ones cost no more than paired ones. Apostrophes are not among them.
 */
import { isWhiteSpace, isWordCharacter } from './characters.ts';

export type PairedSign = {
  readonly kind: 'quote' | 'bracket';
  readonly role: 'open' | 'close';
  /** Where its counterpart stands; undefined when it has none. */
  readonly partner: number | undefined;
};

/** By the offset of the sign. */
export type PairedSigns = ReadonlyMap<number, PairedSign>;

const anySign = /["“”„‟«»'‘’‚‹›()[\]{}]|,,/;
const closingBracketOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const singleQuotes = "'‘’‚‹›";
const doubleQuotes = '"“”„‟«»';

const noSigns: PairedSigns = new Map();

/** The style of a quotation mark, so that single marks pair within double ones; undefined for other signs. */
function quoteStyle(source: string, at: number): 'single' | 'double' | undefined {
  const character = source.charAt(at);
  if (doubleQuotes.includes(character)) return 'double';
  if (singleQuotes.includes(character)) return 'single';
  const isDoubleComma = character === ',' && source.charAt(at + 1) === ',' && isWordCharacter(source, at + 2);
  return isDoubleComma ? 'double' : undefined;
}

const startsQuotation = (source: string, at: number): boolean => {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + 1);
  return (
    after !== '' &&
    !isWhiteSpace(after) &&
    (before === '' || isWhiteSpace(before) || /[([{"“„'‘—–/-]/.test(before))
  );
};

export function findPairedSigns(source: string): PairedSigns {
  if (!anySign.test(source)) return noSigns;
  const found = new Map<number, PairedSign>();
  const openBrackets: { readonly at: number; readonly closing: string }[] = [];
  const openQuotes: Record<'single' | 'double', number | undefined> = {
    single: undefined,
    double: undefined,
  };

  const pair = (kind: PairedSign['kind'], open: number, close: number) => {
    found.set(open, { kind, role: 'open', partner: close });
    found.set(close, { kind, role: 'close', partner: open });
  };

  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    const closing = closingBracketOf[character];
    if (closing !== undefined) {
      openBrackets.push({ at, closing });
      found.set(at, { kind: 'bracket', role: 'open', partner: undefined });
    } else if (character === ')' || character === ']' || character === '}') {
      const open = openBrackets.at(-1);
      if (open?.closing === character) {
        openBrackets.pop();
        pair('bracket', open.at, at);
      } else {
        found.set(at, { kind: 'bracket', role: 'close', partner: undefined });
      }
    } else {
      const style = quoteStyle(source, at);
      if (style === undefined || (style === 'single' && isApostrophe(source, at))) continue;
      const open = openQuotes[style];
      if (startsQuotation(source, at)) {
        openQuotes[style] = at;
        if (style === 'double') found.set(at, { kind: 'quote', role: 'open', partner: undefined });
      } else if (open !== undefined) {
        openQuotes[style] = undefined;
        pair('quote', open, at);
      } else if (style === 'double') {
        found.set(at, { kind: 'quote', role: 'close', partner: undefined });
      }
    }
  }
  return found;
}

const cliticAfter = /['’](?:s|t|n|k|m|r|ns|\d\d)(?![\p{L}\p{N}])/uy;

/** Inside a word ("foto's"), or before a clitic or a year that lost its front ("'s avonds", "'45"). */
function isApostrophe(source: string, at: number): boolean {
  if (isWordCharacter(source, at - 1)) return isWordCharacter(source, at + 1);
  cliticAfter.lastIndex = at;
  return cliticAfter.test(source);
}
