/** How much slower a long sentence is read, for who must keep track of it: less speed the more words it has. */

const longFromWords = 15;
const longestWords = 30;
const slowestPace = 0.8;

const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/** By what its speed is multiplied: 1 up to 15 words, from there evenly down to 0.8 at 30 words and more. */
export function paceOf(sentence: string): number {
  const words = sentence.split(/\s+/).filter(isWord).length;
  const share = (words - longFromWords) / (longestWords - longFromWords);
  return 1 - (1 - slowestPace) * Math.min(1, Math.max(0, share));
}
