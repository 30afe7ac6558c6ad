/** In which language a text is written, told from a sample of it. */
import { francAll } from 'franc';
import type { Block } from '../../core/article.ts';

const sampledBlocks = 16;
const charactersOfBlock = 200;
/** Under this many letters a guess is too often wrong to bother a reader with. */
const fewestLetters = 24;
/**
 * A text that resembles Dutch this much as it resembles another language is Dutch: a Dutch text full of names
 * is met daily, and a reader who must first say that it is Dutch is bothered for nothing.
 */
const dutchEnough = 0.85;

/** What the detector looks for, in ISO 639-3. Languages that nobody here reads would only be guessed wrong. */
const languages = (
  'nld afr deu eng fra spa por ita ron dan nob swe fin est lav lit pol ces slk slv hrv hun ell bul srp rus ukr tur ' +
  'arb heb pes urd hin ben ind vie cmn jpn kor tha som swh'
).split(' ');

/** Everyday words that no other language has (English has "door"), and those that others have as well. */
const dutchWords: ReadonlySet<string> = new Set(
  (
    'bij deze heeft hebben hij ik jullie kunnen mijn moeten naar niet sinds tegen tijdens voor werd wij ' +
    'wordt zal zich zij zijn zou'
  ).split(' '),
);
const sharedWords: ReadonlySet<string> = new Set(
  (
    'aan als dan dat de die dit een en er geen had het hun in is je maar meer met nog of om ook op over te tot uit ' +
    'van was wat we wel ze'
  ).split(' '),
);
const shareOfPlainDutch = 0.25;

/**
 * Everyday words of languages so near to Dutch that the detector may take them for Dutch.
 * None is heard in a Dutch dialect, as Afrikaans "nie" is.
 */
const wordsOfNeighbours = {
  af: ['asook', 'baie', 'daardie', 'ek', 'hierdie', 'hulle', 'moenie', 'vir'],
  fy: ['dêr', 'foar', 'hja', 'moarn', 'nei', 'oars', 'wurdt', 'wy'],
} as const;
/** More of its words must be there than a Dutch text quotes. */
const shareOfNeighbour = 1 / 15;

/** A language of two letters such as `nl`, or `und` when the text is too short or too odd to tell. */
export const textLanguage = (blocks: readonly Block[]): string => languageOf(sampleOf(blocks));

/** The same of a few sentences, all of which are looked at. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return 'und';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const neighbour = neighbourOfDutch(words);
  if (neighbour !== null) return neighbour;
  if (isPlainlyDutch(words)) return 'nl';
  const found = francAll(text, { only: languages });
  const { nld: dutch = 0 } = Object.fromEntries(found);
  const [[best, likeness] = ['und', 0]] = found;
  return dutch > 0 && dutch >= dutchEnough * likeness ? 'nl' : new Intl.Locale(best).language;
}

function isPlainlyDutch(words: readonly string[]): boolean {
  const own = words.filter((word) => dutchWords.has(word)).length;
  const shared = words.filter((word) => sharedWords.has(word)).length;
  return own > 0 && own + shared >= shareOfPlainDutch * words.length;
}

/** The language near to Dutch whose words are met too often for a Dutch text. */
function neighbourOfDutch(words: readonly string[]): string | null {
  for (const [language, own] of Object.entries(wordsOfNeighbours)) {
    const met = words.filter((word) => (own as readonly string[]).includes(word));
    if (met.length >= shareOfNeighbour * words.length) return language;
  }
  return null;
}

/** From all over the text, so that a foreign motto at its head doesn't decide. */
function sampleOf(blocks: readonly Block[]): string {
  const step = Math.max(1, blocks.length / sampledBlocks);
  const sample: string[] = [];
  for (let at = 0; at < blocks.length; at += step) {
    sample.push(blocks[Math.floor(at)]?.text.slice(0, charactersOfBlock) ?? '');
  }
  return sample.join('\n');
}
