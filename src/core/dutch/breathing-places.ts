/**
 * Where a reader takes a breath in a sentence that is too long for one: at clause boundaries, so that it is still one
 * sentence to the ear. Takes time linear in the sentence.
 */
import {
  codes,
  isBlank,
  isDash,
  isMark,
  isWordCode,
  mayClose,
  skipBlanks,
} from './sentence-rules/text-codes.ts';

/** A sentence of this many words is still read in one breath; a longer one in breaths no longer than this. */
const longestBreath = 45;
const shortestBreath = 8;
/** How many words nearer to evenly long breaths a boundary must bring to win from one that is a grade stronger. */
const wordsPerGrade = 8;

/** How clearly a clause ends before a word: 0 not at all, 4 at a semicolon, colon, dash or mark. */
type Grade = 0 | 1 | 2 | 3 | 4;

type Boundary = {
  /** Where the next clause starts. */
  readonly at: number;
  readonly wordsBefore: number;
  readonly grade: Grade;
};

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** They open a clause wherever they stand. */
const surelyOpeningWords = setOf(
  'omdat doordat zodat opdat nadat voordat totdat hoewel ofschoon terwijl wanneer indien tenzij mits zodra aangezien',
  'maar want waardoor waarbij waarna waarmee waarvoor waaruit waarop',
);
/** They may also join or belong to single words; after a comma they open a clause. */
const openingWords = setOf(
  'en of dat die om als toen dus doch noch wie wat waar waarin waarvan zoals sinds zolang',
);

/** Offsets in `sentence` where a breath may be taken, ascending; none in a sentence of up to 45 words. */
export function breathingPlaces(sentence: string): number[] {
  const { boundaries, words } = clauseBoundaries(sentence);
  const places: number[] = [];
  let breathStart = 0;
  let index = 0;
  while (words - breathStart > longestBreath) {
    const best = bestBoundary(boundaries, index, breathStart, words);
    if (best === undefined) break;
    places.push(best.at);
    breathStart = best.wordsBefore;
    while (index < boundaries.length && (boundaries[index]?.wordsBefore ?? 0) <= breathStart) index += 1;
  }
  return places;
}

/** The best boundary to end the breath that starts after `breathStart` words: past the longest breath, the first. */
function bestBoundary(
  boundaries: readonly Boundary[],
  from: number,
  breathStart: number,
  words: number,
): Boundary | undefined {
  const left = words - breathStart;
  const ideal = breathStart + left / Math.ceil(left / longestBreath);
  const score = ({ wordsBefore, grade }: Boundary) => grade * wordsPerGrade - Math.abs(wordsBefore - ideal);
  let best: Boundary | undefined;
  for (let index = from; index < boundaries.length; index += 1) {
    const boundary = boundaries[index];
    if (boundary === undefined || words - boundary.wordsBefore < shortestBreath) break;
    if (boundary.wordsBefore - breathStart > longestBreath && best !== undefined) break;
    if (boundary.wordsBefore - breathStart < shortestBreath) continue;
    if (best === undefined || score(boundary) > score(best)) best = boundary;
  }
  return best;
}

function clauseBoundaries(sentence: string): {
  readonly boundaries: readonly Boundary[];
  readonly words: number;
} {
  const boundaries: Boundary[] = [];
  let words = 0;
  let clauseEnd: Grade = 0;
  for (let at = skipBlanks(sentence, 0); at < sentence.length; ) {
    const end = pieceEnd(sentence, at);
    if (holdsWord(sentence, at, end)) {
      const grade = words === 0 ? 0 : gradeBefore(sentence, at, end, clauseEnd);
      if (grade > 0) boundaries.push({ at, wordsBefore: words, grade });
      words += 1;
      clauseEnd = gradeAfter(sentence, end);
    } else clauseEnd = isDash(sentence.charCodeAt(at)) ? 4 : 0;
    at = skipBlanks(sentence, end);
  }
  return { boundaries, words };
}

/** How clearly a clause starts with the piece from `at` to `end`, after one that ended as clearly as `clauseEnd`. */
function gradeBefore(sentence: string, at: number, end: number, clauseEnd: Grade): Grade {
  if (clauseEnd === 4) return 4;
  const code = sentence.charCodeAt(at);
  const hasComma = clauseEnd > 0 || code === codes.openingBracket || isDash(code);
  const word = end - at > longestOpeningWord ? '' : sentence.slice(at, end).toLowerCase();
  if (surelyOpeningWords.has(word)) return hasComma ? 3 : 2;
  if (openingWords.has(word)) return hasComma ? 3 : 1;
  return hasComma ? 2 : 0;
}

const longestOpeningWord = 10;

function gradeAfter(sentence: string, end: number): Grade {
  let at = end - 1;
  while (mayClose(sentence.charCodeAt(at)) && sentence.charCodeAt(at) !== codes.closingBracket) at -= 1;
  const code = sentence.charCodeAt(at);
  if (
    code === codes.semicolon ||
    code === codes.colon ||
    (isMark(code) && code !== codes.fullStop) ||
    isDash(code)
  )
    return 4;
  return code === codes.comma || code === codes.closingBracket ? 2 : 0;
}

function pieceEnd(sentence: string, start: number): number {
  let end = start;
  while (end < sentence.length && !isBlank(sentence.charCodeAt(end))) end += 1;
  return end;
}

function holdsWord(sentence: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isWordCode(sentence.charCodeAt(at))) return true;
  return false;
}
