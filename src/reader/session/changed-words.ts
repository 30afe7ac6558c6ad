/** The words of a block that are said otherwise than they are written, as the page shows them. */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { cleanWord } from '../../core/dutch/characters.ts';
import type { ReadingOptions, SpokenText } from '../../core/dutch/spoken-text.ts';
import { sliceRange, type TextRange, textRange } from '../../core/text-range.ts';
import type { OpenText } from './open-text.ts';

/** `range` lies in the text of the block. In a list of these, ranges are in order and don't overlap. */
export type ChangedWord = { readonly range: TextRange; readonly spoken: string };

/** Rejects when `signal` aborts, or with what the host answers. */
export async function changedWordsOf(
  block: number,
  { text, article }: Pick<OpenText, 'text' | 'article'>,
  reading: ReadingOptions,
  client: LeesmeeClient,
  signal: AbortSignal,
): Promise<readonly ChangedWord[]> {
  const changed: ChangedWord[] = [];
  const { kind = 'paragraph', text: written = '' } = text.blocks[block] ?? {};
  for (const range of text.sentencesOf(block)) {
    const sentence = sliceRange(written, range);
    const request = { text: sentence, kind, article: article.id, reading };
    const spoken = await client.ask('speech.spoken', request, signal);
    changed.push(...changedIn(sentence, spoken, range.start));
  }
  return changed;
}

/** `start` is where the sentence starts in its block. A difference that can't be heard is none. */
export function changedIn(sentence: string, { text, words }: SpokenText, start: number): ChangedWord[] {
  return words.flatMap(({ source, spoken }) => {
    const said = sliceRange(text, spoken);
    const same = cleanWord(sliceRange(sentence, source)).toLowerCase() === said.toLowerCase();
    return same ? [] : [{ range: textRange(start + source.start, start + source.end), spoken: said }];
  });
}
