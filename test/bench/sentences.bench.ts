/**
 * What finding sentences costs: megabytes a second in one string of 1 MB and one of 10 MB and their ratio (1 is
 * linear), and for hostile texts how time grows when the text gets four times as long (4 is linear).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { sentenceRanges } from '../../src/core/dutch/sentences.ts';

const bytesPerMegabyte = 1_000_000;
const hostilePieces = [
  '.',
  '. ',
  '."',
  '.(',
  '! 🎉',
  '\n',
  'a\n',
  '.A',
  'A. ',
  '. ...',
  ' "',
  'a',
  '.\ufeff',
  'dr. ',
  '1. ',
];
const hostileLength = 2_000_000;

/** Paragraphs of the samples that come with the app, over and over. */
function runningText(bytes: number): string {
  const folder = new URL('../../assets/samples/', import.meta.url);
  const sample = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n\n');
  return `${sample}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(sample)));
}

/** The fastest of several runs, in seconds. */
function fastest(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    sentenceRanges(text);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

const megabytesPerSecond = (text: string, runs: number): number =>
  Buffer.byteLength(text) / bytesPerMegabyte / fastest(text, runs);

const rounded = (value: number): number => Number(value.toFixed(2));

export function bench() {
  const one = runningText(bytesPerMegabyte);
  const ten = runningText(10 * bytesPerMegabyte);
  fastest(one, 5);
  const speedOfOne = megabytesPerSecond(one, 10);
  const speedOfTen = megabytesPerSecond(ten, 5);
  return {
    sentences: sentenceRanges(ten).length,
    megabytesPerSecond: { of1MB: rounded(speedOfOne), of10MB: rounded(speedOfTen) },
    slowdownOf10MB: rounded(speedOfOne / speedOfTen),
    hostile: hostilePieces.map((piece) => {
      const short = piece.repeat(hostileLength / 4 / piece.length);
      const long = piece.repeat(hostileLength / piece.length);
      return { piece, timeOf4Times: rounded(fastest(long, 3) / fastest(short, 6)) };
    }),
  };
}
