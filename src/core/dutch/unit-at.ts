/** Finds a unit of measure, with what it is counted by ("km/u", "kWh/jaar", "l/100 km"), behind a number. */
import { TextTrie } from '../text-trie.ts';
import { isWordCharacter } from './characters.ts';
import { cardinal } from './number-words.ts';
import { matchAt } from './recogniser.ts';
import { perWords, type Unit, units, unmistakableUnits } from './words/units.ts';

type UnitAt = Unit & { readonly end: number; readonly written: string };

const trie = new TextTrie<readonly [string, Unit]>();
for (const entry of units) trie.add(entry[0], entry);

/** The unit that starts at `at`, alone: upper and lower case differ, and no letter or digit follows. */
function simpleUnitAt(source: string, at: number): UnitAt | undefined {
  const match = trie.longestAt(source, at, ([symbol], end) => {
    const isWord = isWordCharacter(source, end - 1) || /[²³]/.test(symbol);
    const goesOn =
      isWord && (isWordCharacter(source, end) || /^(?:\.\p{L}|['’]\p{L})/u.test(source.slice(end, end + 2)));
    return source.slice(at, end) === symbol && !goesOn && !source.startsWith('t/m', at);
  });
  return match && { ...match.value[1], end: match.end, written: match.value[0] };
}

const slash = /[ ]?\/[ ]?/y;
const count = /(\d{1,4})[ \u00a0]?/y;
const word = /\p{Ll}{2,9}(?![\p{L}])/uy;

/** What stands behind the slash of "km/u", spoken with "per"; undefined when it is nothing to count by. */
export function perUnitAt(
  source: string,
  at: number,
): { readonly end: number; readonly spoken: string } | undefined {
  const sign = matchAt(slash, source, at);
  if (sign === null) return undefined;
  let next = at + sign[0].length;
  const number = matchAt(count, source, next);
  if (number !== null) next += number[0].length;
  const howMany = number === null ? '' : `${cardinal(number[1]!)} `;
  const unit = simpleUnitAt(source, next);
  if (unit !== undefined) {
    const squared = unit.written === 's' && source.charAt(unit.end) === '²';
    const name = unit.written === 'kg' ? 'kilogram' : unit.one;
    return {
      end: unit.end + (squared ? 1 : 0),
      spoken: `per ${howMany}${name}${squared ? ' kwadraat' : ''}`,
    };
  }
  const named = matchAt(word, source, next)?.[0];
  if (named === undefined || !perWords.has(named)) return undefined;
  const name = named.startsWith('p') && named !== 'persoon' ? 'persoon' : named;
  return { end: next + named.length, spoken: `per ${howMany}${name}` };
}

/** The unit at `at`, with what it is counted by. */
export function unitAt(source: string, at: number): UnitAt | undefined {
  const unit = simpleUnitAt(source, at) ?? acceleration(source, at);
  if (unit === undefined) return undefined;
  const per = perUnitAt(source, unit.end);
  if (per === undefined) return unit;
  const formal = unit.written === 'kg' ? { one: 'kilogram', many: 'kilogram' } : unit;
  return {
    ...unit,
    end: per.end,
    written: source.slice(at, per.end),
    one: `${formal.one} ${per.spoken}`,
    many: `${formal.many} ${per.spoken}`,
  };
}

/** "m/s²": the exponent makes the second no unit by itself. */
function acceleration(source: string, at: number): UnitAt | undefined {
  if (!source.startsWith('m/s²', at)) return undefined;
  return { one: 'meter', many: 'meter', isNeuter: false, end: at + 1, written: 'm' };
}

const unmistakable = /^(?:[kcdm]?m[23²³]|(?:km|cm|mm|m|kg|mg|kWh|g|l)\/.+)$/;

/** Whether the unit means nothing else when no number stands before it. */
export const isUnmistakable = (unit: UnitAt): boolean =>
  unmistakableUnits.has(unit.written) || unmistakable.test(unit.written);
