/**
 * Times of day ("12:30", "9.30 uur", "12u30"), spans of them ("9.00-17.00 uur") and lengths of time ("1:05:32").
 * Hours and minutes are said as they are written: "negen uur dertig".
 */
import { cardinal, decimals } from '../number-words.ts';
import { endsSentence, matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';
import { referenceWords, timePrepositions } from '../words/time-context.ts';
import { dash } from '../written-number.ts';

const clock = '([01]?\\d|2[0-4])([:.uh])([0-5]\\d)';
const hourWord = '(?:[ \\u00a0]?(uur|u(?:ur)?\\.?|h)(?![\\p{L}]))?';
const timeOfDay = new RegExp(
  `${clock}(?!\\d|[:.,]\\d)(?:\\s?${dash}\\s?${clock}(?!\\d|[:.,]\\d))?${hourWord}`,
  'uy',
);
const duration = /(\d{1,2}):([0-5]\d):([0-5]\d)(?:[.,](\d{1,3}))?(?!\d|:\d)/y;
const lapTime = /(\d{1,2})(?::([0-5]\d)[.,]|\.([0-5]\d),)(\d{2})(?!\d)/y;
const ratio = /(\d{1,6}):(\d{1,3}(?:\.\d{3}){1,3}|\d{1,7})(?![\d:])/y;

const afterPreposition = new RegExp(`(?:^|[^\\p{L}])${timePrepositions}\\s$`, 'iu');
const afterReference = new RegExp(`(?:^|[^\\p{L}])${referenceWords}\\s?$`, 'iu');
const afterArticle =
  /(?:^|[^\p{L}])(?:artikel|artikelen|art\.|artt\.)\s(?:\d{1,2}:\d{1,4}[a-z]?(?:,\s|\s(?:t\/m|tot en met|en|of)\s)){0,3}$/iu;

const notTime = [afterReference, afterArticle];

function speakTime(hours: string, minutes: string): string {
  const hour = `${cardinal(String(Number(hours)))} uur`;
  return Number(minutes) === 0 ? hour : `${hour} ${cardinal(String(Number(minutes)))}`;
}

export function recogniseTime(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(timeOfDay, source, at);
  if (match === null) return undefined;
  const [written, hours, separator, minutes, toHours, , toMinutes, hourWordWritten] = match;
  const before = textBefore(place);
  const isSure =
    separator !== '.' ||
    hourWordWritten !== undefined ||
    afterPreposition.test(before) ||
    hours!.length === 2;
  if (!isSure || notTime.some((pattern) => pattern.test(before))) return undefined;
  const end = at + written.length;
  const from = speakTime(hours!, minutes!);
  const spoken = toHours === undefined ? from : `${from} tot ${speakTime(toHours, toMinutes!)}`;
  return hourWordWritten?.endsWith('.') && endsSentence(source, end)
    ? { end, spoken, pause: '.' }
    : { end, spoken };
}

const counted = (digits: string, one: string, many: string): string => {
  const value = Number(digits);
  return `${cardinal(String(value))} ${value === 1 ? one : many}`;
};

/** "1:05:32" and the laps of skaters and swimmers, "1.45,23". */
export function recogniseDuration({ source, at }: Place): Recognition | undefined {
  const long = matchAt(duration, source, at);
  if (long !== null) {
    const [written, hours, minutes, seconds] = long;
    const parts = [counted(hours!, 'uur', 'uur'), counted(minutes!, 'minuut', 'minuten')];
    if (Number(seconds) > 0) parts.push(counted(seconds!, 'seconde', 'seconden'));
    const spoken = `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
    return { end: at + written.length, spoken };
  }
  const lap = matchAt(lapTime, source, at);
  if (lap === null) return undefined;
  const [written, minutes, afterColon, afterStop, hundredths] = lap;
  const rest = `${cardinal(String(Number(afterColon ?? afterStop)))} komma ${decimals(hundredths!)} seconden`;
  return { end: at + written.length, spoken: `${counted(minutes!, 'minuut', 'minuten')} ${rest}` };
}

/** "1:25.000", "3:1"; after "artikel" book and number. */
export function recogniseRatio(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(ratio, source, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const first = cardinal(match[1]!);
  const second = cardinal(match[2]!.replaceAll('.', ''));
  const before = textBefore(place);
  if (afterArticle.test(before)) return { end, spoken: `${first} ${second}` };
  const isMinutes = match[2]!.length === 2 && Number(match[1]) > 24 && Number(match[2]) < 60;
  return { end, spoken: isMinutes ? `${first} minuten en ${second} seconden` : `${first} op ${second}` };
}
