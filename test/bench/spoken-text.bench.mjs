/**
 * What the spoken form costs, as JSON on stdout: throughput over the fixture texts, the price of a user's dictionary
 * of 10,000 entries, and how time grows when hostile input doubles (2 is linear).
 *
 *     node test/bench/spoken-text.bench.mjs
 */
import { readdirSync, readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const fixtures = new URL('../fixtures/spoken/', import.meta.url);

/** The core as one module, so that plain Node can run it. */
async function loadCore() {
  const entry = 'spoken-text-bench-entry';
  const bundle = await rolldown({
    input: entry,
    cwd: new URL('../../', import.meta.url).pathname,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `export { sentenceRanges } from './src/core/dutch/sentences.ts';
               export { speakDutch } from './src/core/dutch/speak-dutch.ts';
               export { compilePronunciations } from './src/core/pronunciation.ts';`
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

/** The fastest of several runs, in milliseconds. */
function fastest(run, times = 5) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const { sentenceRanges, speakDutch, compilePronunciations } = await loadCore();

const sentences = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.spoken.txt'))
  .flatMap((name) => readFileSync(new URL(name, fixtures), 'utf8').split('\n'))
  .flatMap((block) => sentenceRanges(block).map(({ start, end }) => block.slice(start, end)));
const bytes = sentences.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0);

const syllables = ['ka', 'lo', 'ven', 'ster', 'mi', 'dra', 'poe', 'wij', 'ten', 'gro'];
const invented = (n) => [...String(n).padStart(4, '0')].map((digit) => syllables[digit]).join('');
const pronunciations = compilePronunciations(
  Array.from({ length: 10_000 }, (_, n) => ({
    written: invented(n),
    spoken: 'anders',
    match: n % 2 === 0 ? 'word' : 'part',
    caseSensitive: n % 3 === 0,
  })),
);

const rounds = 20;
const readAll = (context) => () => {
  for (let round = 0; round < rounds; round += 1)
    for (const sentence of sentences) speakDutch(sentence, context);
};
readAll({})();
const plain = fastest(readAll({}));
const withDictionary = fastest(readAll({ pronunciations }));

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
const growth = Object.fromEntries(
  Object.entries(hostile).map(([name, piece]) => {
    const half = piece.repeat(Math.ceil(100_000 / piece.length));
    speakDutch(half);
    const once = fastest(() => speakDutch(half), 3);
    const twice = fastest(() => speakDutch(half + half), 3);
    return [
      name,
      { millisecondsPer100kB: Number(once.toFixed(1)), whenDoubled: Number((twice / once).toFixed(2)) },
    ];
  }),
);

process.stdout.write(
  `${JSON.stringify(
    {
      sentences: sentences.length,
      kilobytes: Number((bytes / 1000).toFixed(1)),
      megabytesPerSecond: Number(((bytes * rounds) / 1000 / plain).toFixed(2)),
      dictionaryOf10000: { timeRatio: Number((withDictionary / plain).toFixed(2)) },
      growth,
    },
    null,
    2,
  )}\n`,
);
