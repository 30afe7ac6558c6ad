/** Places in the Bible: "Joh. 3:16", "1 Kor. 13", "Lucas 2:1-20". In full, a name needs chapter and verse to be a book. */
import { cardinal } from '../number-words.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { bibleBooks, otherBookNames } from '../words/bible-books.ts';

const names = [...Object.values(bibleBooks), ...otherBookNames].join('|');
const verse = ':(\\d{1,3})(?:[-–](\\d{1,3}))?(?![\\d:])';
const abbreviated = new RegExp(
  `(?:([1-3])\\s)?(${Object.keys(bibleBooks).join('|')})\\.\\s?(\\d{1,3})(?:${verse}|(?!\\d|[:.,]\\d))`,
  'uy',
);
const inFull = new RegExp(`(?:([1-3])\\s)?(${names})\\s(\\d{1,3})${verse}`, 'uy');

export function recogniseBiblePlace({ source, at }: Place): Recognition | undefined {
  const match = matchAt(abbreviated, source, at) ?? matchAt(inFull, source, at);
  if (match === null) return undefined;
  const [written, number, book, chapter, first, last] = match;
  const said = [bibleBooks[book!] ?? book!, cardinal(chapter!)];
  if (number !== undefined) said.unshift(cardinal(number));
  if (first !== undefined) said.push('vers', cardinal(first));
  if (last !== undefined) said.push('tot', cardinal(last));
  return { end: at + written.length, spoken: said.join(' ') };
}
