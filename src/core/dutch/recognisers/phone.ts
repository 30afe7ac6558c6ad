/**
 * Telephone numbers, with the digits in the groups they are written in: "06-12345678", "+31 6 12 34 56 78",
 * "0900-1234", and the emergency number. Digit by digit, or in pairs where the reader wants so.
 */
import { cardinal, digitByDigit, inPairs } from '../number-words.ts';
import { matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';
import type { ReadingOptions } from '../spoken-text.ts';

const separators = '[ \\u00a0()/.\\u2010\\u2011-]';
const national = new RegExp(`\\(?0(?:${separators}{0,3}\\d){7,10}(?!\\d|${separators}\\d)`, 'uy');
const international = new RegExp(
  `(?:\\+|00)[1-9]\\d{0,2}(?:${separators}{1,3}\\d|\\d)(?:${separators}{0,3}\\d){6,11}(?!\\d|-\\d)`,
  'uy',
);
const townHall = /14[ \u00a0](0\d{2,3})(?!\d)/y;
const emergency = /112(?![\d.,]\d|\d)/y;
const afterCall =
  /(?:^|[^\p{L}])(?:bel|belt|belde|belden|bellen|gebeld|draai|alarmnummer|noodnummer|nummer|bereikbaar|bereiken|via)(?:\s\p{Ll}{1,12}){0,4}\s$/iu;

const speakGroup = (digits: string, style: ReadingOptions['phoneNumbers']): string =>
  style === 'pairs' ? inPairs(digits) : digitByDigit(digits);

/** Groups as they are written; a longer row falls apart in twos, after an area code or "06". */
function groupsOf(written: string): readonly string[] {
  const groups = written.match(/\d+/g) ?? [];
  return groups.flatMap((group, index) => {
    if (group.length <= 4) return [group];
    const code = index > 0 ? '' : group.slice(0, group.startsWith('06') ? 2 : 3);
    const rest = group.slice(code.length);
    const head = rest.slice(0, rest.length % 2 === 1 ? 3 : 2);
    const pairs = rest.slice(head.length).match(/\d\d/g) ?? [];
    return [code, head, ...pairs].filter((part) => part !== '');
  });
}

export function recognisePhone(place: Place): Recognition | undefined {
  const { source, at, context } = place;
  const style = context.options.phoneNumbers;
  const local = matchAt(national, source, at);
  if (local !== null) {
    const count = local[0].replace(/\D/g, '').length;
    const isService = /^\(?0[89]00/.test(local[0]);
    if (count !== 10 && !(isService && (count === 8 || count === 11))) return undefined;
    return {
      end: at + local[0].length,
      spoken: groupsOf(local[0])
        .map((group) => speakGroup(group, style))
        .join(', '),
    };
  }
  const abroad = matchAt(international, source, at);
  if (abroad === null) return recogniseShortNumber(place);
  const [country, ...groups] = groupsOf(
    abroad[0]
      .replace(/^\+|^00/, '')
      .replace('(0)', '')
      .replace(/^(3[1-4]|4\d|1)(?=\d)/, '$1 '),
  );
  const said = [`plus ${cardinal(country!)}`, ...groups.map((group) => speakGroup(group, style))];
  return { end: at + abroad[0].length, spoken: said.join(', ') };
}

/** 112, and "14 020", the number of a town hall: where somebody calls them. */
function recogniseShortNumber(place: Place): Recognition | undefined {
  const { source, at } = place;
  const town = matchAt(townHall, source, at);
  if (town !== null) {
    if (!afterCall.test(textBefore(place))) return undefined;
    return { end: at + town[0].length, spoken: `veertien, ${digitByDigit(town[1]!)}` };
  }
  const isEmergency =
    matchAt(emergency, source, at) !== null &&
    (/^-\p{Ll}/u.test(source.slice(at + 3, at + 5)) || afterCall.test(textBefore(place)));
  return isEmergency ? { end: at + 3, spoken: 'één één twee' } : undefined;
}
