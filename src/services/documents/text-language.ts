/** In which language a text is written, told from a sample of it. */
import { eld } from 'eld/medium';
import type { Block } from '../../core/article.ts';

const sampledBlocks = 16;
const charactersOfBlock = 200;
/** Under this many letters a guess is too often wrong to bother a reader with. */
const fewestLetters = 24;
/**
 * A text that resembles Dutch this much as it resembles another language is Dutch: a Dutch text full of names
 * is met daily, and a reader who must first say that it is Dutch is bothered for nothing.
 */
const dutchEnough = 0.9;

/**
 * Everyday words of languages so near to Dutch that the detector, which doesn't know them, takes them for Dutch.
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
  const found = eld.detect(text);
  const { nl: dutch = 0, [found.language]: best = 0 } = found.getScores();
  if (best === 0) return 'und';
  return dutch >= dutchEnough * best ? (neighbourOfDutch(text) ?? 'nl') : found.language;
}

/** The language near to Dutch whose words are met too often for a Dutch text. */
function neighbourOfDutch(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
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
