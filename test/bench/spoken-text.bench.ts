/**
 * What the spoken form costs: throughput over the fixture texts, the price of a user's dictionary of 10,000 entries,
 * and how time grows when hostile input doubles (2 is linear).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceRanges } from '../../src/core/dutch/sentences.ts';
import { type SpeakingContext, speakDutch } from '../../src/core/dutch/speak-dutch.ts';
import { compilePronunciations } from '../../src/core/pronunciation.ts';

const fixtures = join(process.cwd(), 'test/fixtures/spoken');
const rounds = 20;

/** The fastest of several runs, in milliseconds. */
function fastest(run: () => void, times = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const syllables = ['ka', 'lo', 'ven', 'ster', 'mi', 'dra', 'poe', 'wij', 'ten', 'gro'];
const invented = (number: number) =>
  [...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');

const dictionary = compilePronunciations(
  Array.from({ length: 10_000 }, (_, index) => ({
    written: invented(index),
    spoken: 'anders',
    match: index % 2 === 0 ? 'word' : 'part',
    caseSensitive: index % 3 === 0,
  })),
);

const hostile = {
  'one word': 'woord',
  digits: '7',
  'dotted digits': '1.',
  'letters and stops': 'a.',
  capitals: 'A',
  initials: 'A. ',
  'open brackets': '(',
  'open quotes': ' "a',
  hyphens: 'a-',
  signs: '+/-',
  'digits and spaces': '12 ',
  'digits and letters': 'a1',
  'combining accents': 'e\u0301',
  'lone surrogates': '\ud800',
  'mail-like': 'a@',
  'address-like': 'www.a/',
  hashtags: '#a',
  emoji: '😂\u200d',
  spaces: '\u00a0',
};
const growthOf = (piece: string) => {
  const half = piece.repeat(Math.ceil(100_000 / piece.length));
  speakDutch(half);
  const once = fastest(() => void speakDutch(half), 3);
  const twice = fastest(() => void speakDutch(half + half), 3);
  return { millisecondsPer100kB: Number(once.toFixed(1)), whenDoubled: Number((twice / once).toFixed(2)) };
};

export function bench() {
  const sentences = readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.spoken.txt'))
    .flatMap((name) => readFileSync(join(fixtures, name), 'utf8').split('\n'))
    .flatMap((block) => sentenceRanges(block).map(({ start, end }) => block.slice(start, end)));
  const bytes = sentences.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0);
  const readAll = (context: Partial<SpeakingContext>) => () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const sentence of sentences) speakDutch(sentence, context);
    }
  };
  readAll({})();
  const plain = fastest(readAll({}));
  const withDictionary = fastest(readAll({ pronunciations: dictionary }));
  return {
    sentences: sentences.length,
    kilobytes: Number((bytes / 1000).toFixed(1)),
    megabytesPerSecond: Number(((bytes * rounds) / 1000 / plain).toFixed(2)),
    dictionaryOf10000: { timeRatio: Number((withDictionary / plain).toFixed(2)) },
    growth: Object.fromEntries(Object.entries(hostile).map(([name, piece]) => [name, growthOf(piece)])),
  };
}
