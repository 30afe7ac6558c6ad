/** A slash between words or numbers: "en/of" is "en of", "hij/zij" is "hij of zij", "euro/uur" is "euro per uur". */
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { perUnitAt } from '../unit-at.ts';

const slash = /\/(?!\/)/y;
const counted = /(?:euro|cent|[%€]|slagen|keer|stuks|liter|kilo|meter|uur)\s?$/u;
const plainWord = /(?<![\p{L}])\p{L}\p{Ll}+\s?$/u;
const and = /(?<![\p{L}])en\s?$/iu;

/** "120/80 mmHg", "een bloeddruk van 120/80" */
const isBloodPressure = (source: string, at: number): boolean =>
  /^\d{2,3}\s?mmHg/.test(source.slice(at + 1, at + 10)) ||
  /bloeddruk/i.test(source.slice(Math.max(0, at - 40), at));

export function recogniseSlash({ source, at }: Place): Recognition | undefined {
  if (matchAt(slash, source, at) === null) return undefined;
  const end = at + 1;
  const before = source.slice(Math.max(0, at - 24), at);
  const per = counted.test(before) ? perUnitAt(source, at) : undefined;
  if (per !== undefined) return per;
  const after = source.slice(end, end + 3);
  if (and.test(before) && /^\s?of/.test(after)) return { end, spoken: '' };
  if (plainWord.test(before) && /^\s?\p{Ll}{2}/u.test(after)) return { end, spoken: 'of' };
  if (/\d$/.test(before) && /^\d/.test(after))
    return { end, spoken: isBloodPressure(source, at) ? 'over' : 'schuine streep' };
  return { end, spoken: '' };
}
