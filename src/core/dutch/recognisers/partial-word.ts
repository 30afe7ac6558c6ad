/**
 * Words that are written in part: with letters in brackets ("(pleeg)ouders", "leraar(s)"), or shortened at the end
 * before a number ("Dorpsstr. 12", "klantnr. 5").
 */
import { cleanWord, isWordCharacter } from '../characters.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';

const bracketsBehind = /[\p{L}\p{M}]{2,30}\([\p{Ll}-]{1,6}\)[\p{Ll}]{0,20}(?![\p{L}\p{N}])/uy;
const bracketsBefore = /\([\p{L}\p{M}]{1,10}-?\)[\p{Ll}]{2,30}/uy;

/** The letters in brackets are said: that is the word at its fullest. */
export function recogniseBracketedLetters({ source, at }: Place): Recognition | undefined {
  if (isWordCharacter(source, at - 1)) return undefined;
  const match = matchAt(bracketsBehind, source, at) ?? matchAt(bracketsBefore, source, at);
  if (match === null) return undefined;
  return { end: at + match[0].length, spoken: cleanWord(match[0].replace(/[()]/g, '')) };
}

const street = /(\p{L}{3,25}s)tr\.(?=\s?\d)/uy;
const numbered = /(\p{L}{2,20}?)\.?(nrs?)\.?(?=\s?[:\d])/uy;

export function recogniseShortenedEnd({ source, at }: Place): Recognition | undefined {
  const road = matchAt(street, source, at);
  if (road !== null) return { end: at + road[0].length, spoken: `${road[1]}traat` };
  const match = matchAt(numbered, source, at);
  if (match === null) return undefined;
  return { end: at + match[0].length, spoken: match[1] + (match[2] === 'nr' ? 'nummer' : 'nummers') };
}
