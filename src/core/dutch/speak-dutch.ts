/**
 * Turns one written Dutch sentence into what a good reader would say, word by word tied to what is written.
 * Goes through the sentence once, from left to right: at every place the user's dictionary comes first, then the
 * recognisers, and what nobody knows is said as it is written. Never throws, whatever the text holds.
 */
import { noPronunciations } from '../pronunciation.ts';
import { breathingPlaces } from './breathing-places.ts';
import { cleanWord, isWordCharacter, type StartKind, startKind } from './characters.ts';
import { cardinal } from './number-words.ts';
import { findPairedSigns, type PairedSigns } from './paired-signs.ts';
import { plainWordAt } from './plain-word.ts';
import { matchAt, type Place, type Recognition, type SpeakingContext } from './recogniser.ts';
import { recognisers } from './recognisers.ts';
import { readSign } from './signs.ts';
import { defaultReadingOptions, type SpokenText } from './spoken-text.ts';
import { SpokenTextBuilder } from './spoken-text-builder.ts';

export type { SpeakingContext } from './recogniser.ts';

const defaultSpeakingContext: SpeakingContext = {
  kind: 'paragraph',
  options: defaultReadingOptions,
  pronunciations: noPronunciations,
};

const space = 32;

/** `source` is a sentence, or any other stretch of one block. Takes time linear in its length. */
export function speakDutch(source: string, context: Partial<SpeakingContext> = {}): SpokenText {
  const whole: SpeakingContext = { ...defaultSpeakingContext, ...context };
  const pairs = findPairedSigns(source);
  const builder = new SpokenTextBuilder();
  const breaths = breathingPlaces(source);
  let breath = 0;
  for (let at = 0; at < source.length; ) {
    if (at >= (breaths[breath] ?? source.length)) {
      builder.pause(',');
      breath += 1;
    }
    if (source.charCodeAt(at) === space) {
      builder.separate();
      at += 1;
    } else {
      at = readPiece({ source, at, context: whole }, pairs, builder);
    }
  }
  return builder.build();
}

/** Reads what starts at the place and returns where it ends. */
function readPiece(place: Place, pairs: PairedSigns, builder: SpokenTextBuilder): number {
  const { source, at } = place;
  const { isEmpty, startWithin } = place.context.pronunciations;
  const plain = plainWordAt(source, at);
  if (plain !== undefined && (isEmpty || !startWithin(source, at, at + plain.length))) {
    builder.say(plain, at, at + plain.length);
    return at + plain.length;
  }
  const kind = startKind(source, at);
  const known = respell(place, at) ?? firstRecognition(place, kind);
  if (known !== undefined) {
    say(known, at, builder);
    return known.end;
  }
  if (kind === 'sign') return readSign(place, pairs, builder);
  const run = matchAt(kind === 'letter' ? letters : digits, source, at)![0];
  const end = at + run.length;
  const respelled = respell(place, end - 1);
  builder.say(respelled?.spoken ?? (kind === 'letter' ? cleanWord(run) : digitsAsWritten(run)), at, end);
  return respelled?.end ?? end;
}

function firstRecognition(place: Place, kind: StartKind): Recognition | undefined {
  for (const recognise of recognisers[kind]) {
    const recognition = recognise(place);
    if (recognition !== undefined) return recognition;
  }
  return undefined;
}

function say({ spoken, end, pause }: Recognition, at: number, builder: SpokenTextBuilder): void {
  if (spoken === '') builder.separate();
  else builder.say(spoken, at, end);
  if (pause !== undefined) builder.pause(pause);
}

const letters = /[\p{L}\p{M}\u00ad\u200b-\u200f\u2060]+(?:['’][\p{L}\p{M}]+)*/uy;
const digits = /[0-9\uff10-\uff19]+|(?:(?![0-9\uff10-\uff19])\p{Nd})+/uy;

/** Digits that no recogniser made sense of; those of other scripts are left to the voice. */
function digitsAsWritten(run: string): string {
  const plain = run.normalize('NFKC');
  return /^[0-9]+$/.test(plain) ? cardinal(plain) : plain;
}

/**
 * What the user's dictionary makes of the word at the place: undefined when it has no entry for something that
 * starts between the place and `lastStart`. The rest of a word around a known part is said as written.
 */
function respell({ source, at, context }: Place, lastStart: number): Recognition | undefined {
  if (context.pronunciations.isEmpty) return undefined;
  const pieces: string[] = [];
  let kept = at;
  let here = at;
  while (here <= lastStart || (pieces.length > 0 && isWordCharacter(source, here))) {
    const entry = context.pronunciations.at(source, here);
    if (entry === undefined) {
      here += 1;
      if (here > lastStart && pieces.length === 0) return undefined;
      continue;
    }
    pieces.push(cleanWord(source.slice(kept, here)), entry.spoken);
    here = entry.end;
    kept = entry.end;
    if (!isWordCharacter(source, here - 1)) break;
  }
  if (pieces.length === 0) return undefined;
  pieces.push(cleanWord(source.slice(kept, here)));
  return { end: here, spoken: pieces.join('') };
}
