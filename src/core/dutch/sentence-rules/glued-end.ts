/** Whether a sentence ends at a mark that the next word is glued to, as in `dicht.Morgen`, `weg.–Nee` or `op.“Ja”`. */
import { abbreviationUses } from './abbreviation-use.ts';
import type { Closing } from './closing.ts';
import { type Opening, wordAt } from './opening.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isStartingWord } from './starting-words.ts';
import { codes, isBlank, isMark, isWordCode, letterCase, mayClose } from './text-codes.ts';
import { wordBefore } from './word-before.ts';

const plainWord = /^(?:u|\p{L}?\p{Ll}+)$/u;
const wordOrNumber = /^(?:\p{L}?\p{Ll}+|\d+)$/u;

export function gluedMarkEnds(
  text: string,
  mark: number,
  sentenceStart: number,
  closing: Closing,
  opening: Opening,
): boolean {
  if (opening.kind !== 'capital') return false;
  const word = wordBefore(text, mark, sentenceStart);
  if (closing.kind === 'full stop' && mustGoOn(word.small)) return false;
  // In `hij.--"Kom mee"` the dash only joins: the quotation marks show who speaks.
  if (opening.lead === 'dash and quote') return false;
  if (opening.lead !== 'none') {
    return word.written.length !== 1 || word.small === 'u' || closing.kind !== 'full stop';
  }
  if (opening.at > closing.end) return opening.hasClitic;
  if (!isWholeWord(text, opening.at)) return false;
  if (closing.hasSigns || closing.kind !== 'full stop') return !/[./@=]/.test(word.written);
  if (plainWord.test(word.written) && (word.isFirst || letterCase(word.written, 0) === 'lower')) return true;
  return !word.isFirst && wordOrNumber.test(word.written) && isStartingWord(wordAt(text, opening.at));
}

const mustGoOn = (word: string): boolean => {
  const uses = abbreviationUses(word);
  return uses.size > 0 && !uses.has('may end') && !isOrdinaryWord(word, 'capital');
};

/** Whether a word stands at `at` with no more than its first letter in capitals, and nothing glued to it. */
function isWholeWord(text: string, at: number): boolean {
  let end = at + 1;
  while (letterCase(text, end) === 'lower') end += 1;
  const code = text.charCodeAt(end);
  if (isMark(code) || code === codes.comma) return !isWordCode(text.charCodeAt(end + 1));
  return (
    Number.isNaN(code) || isBlank(code) || code === codes.colon || code === codes.semicolon || mayClose(code)
  );
}
