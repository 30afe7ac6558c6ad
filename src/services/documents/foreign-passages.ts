/**
 * Keeps the language marks that are worth something. Programs mark every stretch that was ever typed with another
 * keyboard, so what is marked in the language of the text, or reads like it, is no foreign passage.
 */
import type { Block, TextMark } from '../../core/article.ts';
import { languageOf } from './text-language.ts';

const sampleCharacters = 200;

/** `language` is the article's own; a text that is too short to tell is taken for Dutch. */
export function withForeignPassages(block: Block, language: string): Block {
  if (!block.marks) return block;
  const { marks: all, ...rest } = block;
  const own = primary(language === 'und' ? 'nl' : language);
  const marks = all.filter((mark) => mark.kind !== 'language' || isForeign(mark, block.text, own));
  return marks.length > 0 ? { ...rest, marks } : rest;
}

function isForeign(mark: Extract<TextMark, { kind: 'language' }>, text: string, own: string): boolean {
  if (primary(mark.language) === own) return false;
  const passage = text.slice(mark.start, Math.min(mark.end, mark.start + sampleCharacters));
  // Of a few letters the mark knows better than a guess, which `languageOf` then doesn't make.
  return /\p{L}/u.test(passage) && languageOf(passage) !== own;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
