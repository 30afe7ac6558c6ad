/**
 * What a single sign does to speech where no recogniser has something to say about it: the pauses of
 * punctuation, dashes, brackets and quotation marks as its reader set them, hyphens that tie words together.
 * Every other sign is silent.
 */
import { isWhiteSpace, isWordCharacter } from './characters.ts';
import type { PairedSign, PairedSigns } from './paired-signs.ts';
import { matchAt, type Place } from './recogniser.ts';
import { isPause, type SpokenTextBuilder } from './spoken-text-builder.ts';

const dots = /(?:\.{2,}|…)+/y;
/** What separates the items of a line: "Jan | Utrecht". */
const separators = /^[|•·▪●◦]$/;
const dashes = /^[-\u2010-\u2015\u2212]$/;
const onlyDots = /^\s*(?:\.{2,}|…)\s*$/;

/** A quotation of so many words is set apart by a pause; a shorter one would only stutter. */
const wordsToPauseFor = 3;

/** Reads the sign at the place and returns where it ends. */
export function readSign(place: Place, pairs: PairedSigns, builder: SpokenTextBuilder): number {
  const { source, at } = place;
  const character = String.fromCodePoint(source.codePointAt(at)!);
  const next = at + character.length;
  const pair = pairs.get(at);

  if (pair?.kind === 'bracket') return readBracket(place, pair, builder);
  if (pair?.kind === 'quote') return readQuote(place, pair, builder);
  const ellipsis = matchAt(dots, source, at);
  if (ellipsis !== null) {
    builder.pause('…');
    return at + ellipsis[0].length;
  }
  if (isPause(character)) builder.pause(character);
  else if (separators.test(character)) builder.pause(',');
  else if (dashes.test(character)) readDash(place, builder);
  else if (character === "'" || character === '’') readApostrophe(place, builder);
  else if (isWhiteSpace(character)) builder.separate();
  return next;
}

function readBracket({ source, at, context }: Place, pair: PairedSign, builder: SpokenTextBuilder): number {
  const next = at + 1;
  const isOpen = pair.role === 'open';
  if (isOpen && pair.partner !== undefined) {
    const isSkipped =
      context.options.brackets === 'skip' ||
      onlyDots.test(source.slice(next, Math.min(pair.partner, next + 9)));
    if (isSkipped) {
      builder.separate();
      return pair.partner + 1;
    }
  }
  if (context.options.brackets === 'read') builder.say(isOpen ? 'haakje openen' : 'haakje sluiten', at, next);
  else builder.pause(',');
  return next;
}

function readQuote({ source, at, context }: Place, pair: PairedSign, builder: SpokenTextBuilder): number {
  const isOpen = pair.role === 'open';
  const next = at + (source.startsWith(',,', at) ? 2 : 1);
  if (context.options.quotations === 'say') {
    builder.say(isOpen ? 'aanhalingstekens openen' : 'aanhalingstekens sluiten', at, next);
  } else if (
    pair.partner !== undefined &&
    holdsWords(source, Math.min(at, pair.partner), Math.max(at, pair.partner))
  ) {
    builder.pause(',');
  } else {
    builder.separate();
  }
  return next;
}

function holdsWords(source: string, start: number, end: number): boolean {
  let words = 0;
  for (let at = start + 1; at < end && words < wordsToPauseFor; at += 1) {
    if (isWordCharacter(source, at) && !isWordCharacter(source, at - 1)) words += 1;
  }
  return words >= wordsToPauseFor;
}

function readDash({ source, at }: Place, builder: SpokenTextBuilder): void {
  const before = source.charAt(at - 1);
  const afterWord = isWordCharacter(source, at - 1) || /[\p{N}.%°+]/u.test(before);
  const beforeWord = isWordCharacter(source, at + 1);
  const isHyphen = '-\u2010\u2011'.includes(source.charAt(at));
  const isLong = '\u2014\u2015'.includes(source.charAt(at));
  if (afterWord && beforeWord && !isLong) builder.join('-');
  else if (isHyphen && afterWord) builder.hang('-');
  else if (isHyphen && beforeWord) builder.separate();
  else builder.pause(',');
}

function readApostrophe({ source, at }: Place, builder: SpokenTextBuilder): void {
  if (isWordCharacter(source, at - 1) && isWordCharacter(source, at + 1)) builder.join("'");
  else builder.separate();
}
