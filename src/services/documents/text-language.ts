/** In which language a text is written, told from a sample of it. */
import { detectAll } from 'tinyld';
import type { Block } from '../../core/article.ts';

const sampledBlocks = 16;
const charactersOfBlock = 200;
/** Under this many letters a guess is too often wrong to bother a reader with. */
const fewestLetters = 24;

/** A language of two letters such as `nl`, or `und` when the text is too short or too odd to tell. */
export function textLanguage(blocks: readonly Block[]): string {
  const sample = sampleOf(blocks);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters < fewestLetters ? 'und' : (detectAll(sample)[0]?.lang ?? 'und');
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
