/** Whether one text is another version of the other: a letter that was worked on, a page that was saved again. */
import type { Article } from '../../core/article.ts';

/** More would not make it surer. */
const comparedCharacters = 100_000;
const wordsTogether = 4;
/** The part of the words, four by four, that the shorter of two versions must share with the other. */
const sharedInVersions = 0.3;

export function isVersionOf(a: Article, b: Article): boolean {
  const [fewer, more] = [wordRunsOf(a), wordRunsOf(b)].sort((one, other) => one.size - other.size);
  if (!fewer || !more || fewer.size === 0) return false;
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  return shared / fewer.size >= sharedInVersions;
}

function wordRunsOf({ blocks }: Article): ReadonlySet<string> {
  const runs = new Set<string>();
  let characters = 0;
  for (const { text } of blocks) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const last = Math.max(1, words.length - wordsTogether + 1);
    for (let start = 0; start < last; start += 1)
      runs.add(words.slice(start, start + wordsTogether).join(' '));
    characters += text.length;
    if (characters > comparedCharacters) break;
  }
  runs.delete('');
  return runs;
}
