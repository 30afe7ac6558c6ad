/** A text that is said as it is written, one word for each piece between spaces. */
import type { SpokenText } from '../../src/core/dutch/spoken-text.ts';
import { textRange } from '../../src/core/text-range.ts';

export function spokenTextOf(text: string): SpokenText {
  const words = [...text.matchAll(/[^ ]+/g)].map((match) => {
    const range = textRange(match.index, match.index + match[0].length);
    return { spoken: range, source: range };
  });
  return { text, words };
}
