/** Numbers with a unit: "3 km/u", "20 °C", "10-15%", "2x3 m", and units that stand by themselves ("in m²"). */
import { cardinal } from '../number-words.ts';
import { endsSentence, matchAt, type Place, type Recognition, textBefore, textFrom } from '../recogniser.ts';
import { isUnmistakable, unitAt } from '../unit-at.ts';
import { dash, decimalNumber, gap, isOne, parseNumber, speakNumber } from '../written-number.ts';

const quantity = new RegExp(`(${decimalNumber})(?:${gap}${dash}${gap}(${decimalNumber}))?${gap}`, 'uy');
const times = new RegExp(
  `(${decimalNumber})[ \\u00a0]?[x×][ \\u00a0]?(${decimalNumber})(?:[ \\u00a0]?[x×][ \\u00a0]?(${decimalNumber}))?`,
  'uy',
);
const timesAlone = new RegExp(`(${decimalNumber})[ \\u00a0]?[x×](?![\\p{L}\\p{N}]|[ \\u00a0]\\d)`, 'uy');

/** Before a number and a capital that together name something: "klas 3 A", "lijn 5 N". */
const afterLabel =
  /(?:klas|groep|lijn|bus|perron|spoor|artikel|art\.|lid|kamer|zaal|lokaal|nummer|nr\.|categorie|type|bijlage|gebouw|vak|poort|gate|unit|straat|laan|weg|plein|kade|dijk|gracht)\s$/iu;
/** "4K" is a kind of screen, "4 K" a temperature. */
const isResolution = /^(?:2|4|5|8|12|16)K$/;
const politeVerb =
  /^\s(?:kunt|kan|hebt|heeft|moet|mag|wilt|wil|bent|zult|zal|krijgt|gaat|komt|vindt|weet|ziet|ontvangt|betaalt|vraagt|zich|niet|nog|ook|er)\b/u;

export function recogniseMeasure(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(quantity, source, at);
  if (match === null) return undefined;
  const [written, first, last] = match;
  const unit = unitAt(source, at + written.length);
  if (unit === undefined) return undefined;
  const isLetter = /^[A-Z]$/.test(unit.written);
  if (isResolution.test(written + unit.written)) return undefined;
  if (isLetter && afterLabel.test(textBefore(place))) return undefined;
  if (unit.written === 'u' && politeVerb.test(textFrom(source, unit.end))) return undefined;
  const number = parseNumber(first!);
  const amount =
    last === undefined ? speakNumber(number) : `${speakNumber(number)} tot ${speakNumber(parseNumber(last))}`;
  const name = isOne(number) && last === undefined ? unit.one : unit.many;
  const until = last === undefined ? measureBehindDash(place, unit.end) : undefined;
  if (until !== undefined) return { ...until, spoken: `${amount} ${name} tot ${until.spoken}` };
  return withStop(source, unit.end, unit.written, `${amount} ${name}`);
}

/** "1.80 m": two decimals behind a dot, which elsewhere parts thousands; how people write how tall they are. */
const height = /([12])\.(\d\d)[ \u00a0]?m(?![\p{L}\p{N}²³/])/uy;

export function recogniseHeight({ source, at }: Place): Recognition | undefined {
  const match = matchAt(height, source, at);
  if (match === null) return undefined;
  const [written, metres, centimetres] = match;
  const behind = centimetres === '00' ? '' : ` ${cardinal(String(Number(centimetres)))}`;
  return { end: at + written.length, spoken: `${cardinal(metres!)} meter${behind}` };
}

const dashBetween = new RegExp(`\\s?${dash}\\s?`, 'uy');

/** "60 Hz - 20 kHz" */
function measureBehindDash(place: Place, end: number): Recognition | undefined {
  const between = matchAt(dashBetween, place.source, end);
  return between === null ? undefined : recogniseMeasure({ ...place, at: end + between[0].length });
}

const stopped = /^(?:min|sec|mnd|wk|jr|gr|ct|eetl|theel|el|tl|u|km|kg|cm|st|pk|cal|kcal)$/;

/** Takes the full stop of "15 min." along, and keeps the one that ends the sentence. */
function withStop(source: string, end: number, unit: string, spoken: string): Recognition {
  if (source.charAt(end) !== '.' || source.charAt(end + 1) === '.' || !stopped.test(unit))
    return { end, spoken };
  return endsSentence(source, end + 1) ? { end: end + 1, spoken, pause: '.' } : { end: end + 1, spoken };
}

const lengthUnit = /^[ \u00a0]?(?:[mcdk]?m|meter|centimeter|millimeter|inch|pixels?|px)(?![\p{L}])/u;

/** "2 x 3 m" is two by three, "8 x 2 minuten" and "4 x 100 meter" are times. */
export function recogniseTimes({ source, at }: Place): Recognition | undefined {
  const alone = matchAt(timesAlone, source, at);
  if (alone !== null)
    return { end: at + alone[0].length, spoken: `${speakNumber(parseNumber(alone[1]!))} keer` };
  const match = matchAt(times, source, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const numbers = match
    .slice(1)
    .filter((written) => written !== undefined)
    .map(parseNumber);
  const [first, second] = numbers;
  const isRelay = Number(second!.whole) >= 50 && Number(first!.whole) <= 10 && numbers.length === 2;
  const isSize = numbers.length === 3 || (lengthUnit.test(textFrom(source, end)) && !isRelay);
  const isSquare = /^(\d+)x\1$/.test(match[0]) && !/^\s?=/.test(source.slice(end, end + 2));
  const size = numbers.map(speakNumber).join(isSize || isSquare ? ' bij ' : ' keer ');
  const unit = unitAt(source, end + (/^[ \u00a0]/.test(source.charAt(end)) ? 1 : 0));
  return unit === undefined ? { end, spoken: size } : { end: unit.end, spoken: `${size} ${unit.many}` };
}

export function recogniseUnitAlone({ source, at }: Place): Recognition | undefined {
  const unit = unitAt(source, at);
  return unit !== undefined && isUnmistakable(unit) ? { end: unit.end, spoken: unit.many } : undefined;
}

const degreeScale = /([CFK])(?![\p{L}\p{N}'’-])/uy;
const scales: Readonly<Record<string, string>> = { C: 'Celsius', F: 'Fahrenheit', K: 'kelvin' };

/** "180 graden C". */
export function recogniseDegreeScale(place: Place): Recognition | undefined {
  const match = matchAt(degreeScale, place.source, place.at);
  if (match === null || !/\bgrad(?:en)?\s$|\bgraad\s$/u.test(textBefore(place))) return undefined;
  return { end: place.at + 1, spoken: scales[match[1]!]! };
}
