/** Fractions: "1/2 liter", "2½ uur", "5/8", "1 1/4". Halves agree with what they halve: "een half uur". */
import { capitalised } from '../characters.ts';
import { cardinal, cardinalInCompound, ordinal } from '../number-words.ts';
import { matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';
import { unitAt } from '../unit-at.ts';
import { neuterNouns } from '../words/neuter-nouns.ts';

const signs: Readonly<Record<string, readonly [string, string]>> = {
  '½': ['1', '2'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅕': ['1', '5'],
  '⅖': ['2', '5'],
  '⅗': ['3', '5'],
  '⅘': ['4', '5'],
  '⅙': ['1', '6'],
  '⅚': ['5', '6'],
  '⅛': ['1', '8'],
  '⅜': ['3', '8'],
  '⅝': ['5', '8'],
  '⅞': ['7', '8'],
};

const withSign = /(?:(\d{1,6})[ \u00a0]?)?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/y;
const withSlash = /(?:(\d{1,3})[ \u00a0])?(\d{1,3})[/⁄](\d{1,4})(?:de|ste|e)?(?![\p{L}\d/]|[.,]\d)/uy;
const nextWord = /[ \u00a0]?(\p{Ll}+)/uy;
const afterArticle = /(?:^|[^\p{L}])(?:een|de|het|die|dat|deze|dit)\s$/iu;

/** "groep 3/4" has pupils of two years: no fraction. */
const afterGroup = /(?:^|[^\p{L}])(?:groep|groepen|klas|klassen|leerjaar|unit|combinatiegroep)\s$/iu;

/** What people divide by: "10/11" is more often two numbers than ten elevenths. */
const commonDenominator = /^(?:[2-9]|1[026]|2[05]|32|50|64|100|1000)$/;

type Fraction = {
  readonly whole: string | undefined;
  readonly part: string;
  readonly of: string;
  readonly end: number;
};

function fractionAt(source: string, at: number): Fraction | undefined {
  const bySign = matchAt(withSign, source, at);
  if (bySign !== null) {
    const [part, of] = signs[bySign[2]!]!;
    return { whole: bySign[1], part, of, end: at + bySign[0].length };
  }
  const bySlash = matchAt(withSlash, source, at);
  if (bySlash === null) return undefined;
  const [written, whole, part, of] = bySlash;
  const isProper = Number(part) > 0 && Number(part) < Number(of) && commonDenominator.test(of!);
  return isProper ? { whole, part: part!, of: of!, end: at + written.length } : undefined;
}

/** Whether what follows takes "half"; without a noun the number stands by itself and does too. */
function halvesNeuter(source: string, end: number): boolean {
  const noun = matchAt(nextWord, source, end)?.[1];
  return noun === undefined || noun.endsWith('je') || neuterNouns.has(noun);
}

function speakFraction({ whole, part, of }: Fraction, isNeuter: boolean, article: string): string {
  if (part === '1' && of === '2') {
    const half = isNeuter ? 'half' : 'halve';
    if (whole === undefined || whole === '0') return `${article}${half}`;
    if (whole === '1') return `ander${half}`;
    const number = cardinalInCompound(whole);
    return `${number}${number.endsWith('e') ? 'ën' : 'en'}${half}`;
  }
  const isQuarter = of === '4' && (part === '1' || part === '3');
  const quarter = part === '1' ? `${whole === undefined ? article : 'een '}kwart` : 'driekwart';
  const small =
    part === '1'
      ? `${whole === undefined ? article : 'een '}${ordinal(of)}`
      : `${cardinal(part)} ${ordinal(of)}`;
  const fraction = isQuarter ? quarter : small;
  return whole === undefined ? fraction : `${cardinal(whole)} en ${fraction}`;
}

export function recogniseFraction(place: Place): Recognition | undefined {
  const { source, at } = place;
  const fraction = fractionAt(source, at);
  if (fraction === undefined) return undefined;
  const before = textBefore(place);
  if (afterGroup.test(before) && fraction.whole === undefined) {
    return { end: fraction.end, spoken: `${cardinal(fraction.part)} ${cardinal(fraction.of)}` };
  }
  const article = afterArticle.test(before) ? '' : 'een ';
  const unit = unitAt(source, fraction.end + (/[ \u00a0]/.test(source.charAt(fraction.end)) ? 1 : 0));
  const spoken = speakFraction(fraction, unit?.isNeuter ?? halvesNeuter(source, fraction.end), article);
  const whole = unit === undefined ? spoken : `${spoken} ${unit.one}`;
  return { end: unit?.end ?? fraction.end, spoken: at === 0 ? capitalised(whole) : whole };
}
