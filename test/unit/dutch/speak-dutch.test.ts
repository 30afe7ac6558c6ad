import { describe, expect, it } from 'vitest';
import { speakDutch } from '../../../src/core/dutch/speak-dutch.ts';
import {
  defaultReadingOptions,
  type ReadingOptions,
  type SpokenText,
} from '../../../src/core/dutch/spoken-text.ts';
import { compilePronunciations, type Pronunciation } from '../../../src/core/pronunciation.ts';
import { sliceRange } from '../../../src/core/text-range.ts';
import { expectInvariants } from './spoken-text-invariants.ts';

const speakWith = (source: string, options: Partial<ReadingOptions>): string =>
  speakDutch(source, { options: { ...defaultReadingOptions, ...options } }).text;

/** What is written for every spoken word, and what is spoken. */
const pairsOf = (source: string, spoken: SpokenText): readonly (readonly [string, string])[] =>
  spoken.words.map((word) => [sliceRange(source, word.source), sliceRange(spoken.text, word.spoken)]);

describe('a spoken word', () => {
  it('stands for what is written, however many words that takes on either side', () => {
    const source = 'Op 3 jan. 2025 kost 1 kg € 1.250,50.';
    expect(pairsOf(source, speakDutch(source))).toEqual([
      ['Op', 'Op'],
      ['3 jan. 2025', 'drie januari tweeduizend vijfentwintig'],
      ['kost', 'kost'],
      ['1 kg', 'één kilo'],
      ['€ 1.250,50', 'twaalfhonderdvijftig euro vijftig'],
    ]);
  });

  it('is one for parts tied by a hyphen', () => {
    const source = 'Een usb-stick';
    expect(pairsOf(source, speakDutch(source))[1]).toEqual(['usb-stick', 'U S B-stick']);
  });

  it('holds no invisible characters, and composed letters', () => {
    expect(speakDutch('cafe\u0301 af\u00adslag \u202eom\u200b').text).toBe('café afslag om');
  });
});

describe('reading options', () => {
  const bracketed = 'De man (de dader) vluchtte.';

  it('pause at brackets, say them, or skip what they hold', () => {
    expect(speakWith(bracketed, { brackets: 'pause' })).toBe('De man, de dader, vluchtte.');
    expect(speakWith(bracketed, { brackets: 'read' })).toBe(
      'De man haakje openen de dader haakje sluiten vluchtte.',
    );
    expect(speakWith(bracketed, { brackets: 'skip' })).toBe('De man vluchtte.');
  });

  it('skip nested brackets whole, and never what follows an open one', () => {
    expect(speakWith('Een (twee (drie) vier) vijf', { brackets: 'skip' })).toBe('Een vijf');
    expect(speakWith('Een (twee drie', { brackets: 'skip' })).toBe('Een, twee drie');
  });

  it('name emoji, or pass over them', () => {
    expect(speakWith('Leuk 😂!', { emoji: 'name' })).toBe('Leuk tranen van het lachen!');
    expect(speakWith('Leuk 😂!', { emoji: 'skip' })).toBe('Leuk!');
    expect(speakWith('Leuk :-)', { emoji: 'name' })).toBe('Leuk smiley');
  });

  it('say web addresses in full, by host, or only that there is one', () => {
    const source = 'Zie https://www.voorbeeld.nl/weer.';
    expect(speakWith(source, { webAddresses: 'full' })).toBe('Zie W W W punt voorbeeld punt N L slash weer.');
    expect(speakWith(source, { webAddresses: 'host' })).toBe('Zie voorbeeld punt N L.');
    expect(speakWith(source, { webAddresses: 'short' })).toBe('Zie een webadres.');
  });

  it('say telephone numbers by the digit or in pairs', () => {
    expect(speakWith('Bel 06-12345678.', { phoneNumbers: 'digits' })).toBe(
      'Bel nul zes, één twee, drie vier, vijf zes, zeven acht.',
    );
    expect(speakWith('Bel 06-12345678.', { phoneNumbers: 'pairs' })).toBe(
      'Bel nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig.',
    );
  });

  it('say quotation marks, or only pause at a quotation of some length', () => {
    expect(speakWith('Zij zei "nee" luid.', { quotations: 'say' })).toBe(
      'Zij zei aanhalingstekens openen nee aanhalingstekens sluiten luid.',
    );
    expect(speakWith('Zij zei "nee" luid.', { quotations: 'pause' })).toBe('Zij zei nee luid.');
    expect(speakWith('Zij zei "dat wil ik" luid.', { quotations: 'pause' })).toBe(
      'Zij zei, dat wil ik, luid.',
    );
  });
});

describe('a sentence of more than 45 words', () => {
  it('gets a pause at a clause boundary, with nothing changed in what is lit', () => {
    const half = Array.from({ length: 24 }, () => 'wandelen').join(' ');
    const source = `${half} omdat ${half}.`;
    const spoken = speakDutch(source);
    expect(spoken.text).toBe(`${half}, omdat ${half}.`);
    expect(spoken.words).toHaveLength(49);
  });
});

describe('the dictionary of its user', () => {
  const say = (source: string, ...list: Partial<Pronunciation>[]): string => {
    const entries = list.map((entry) => ({
      written: '',
      spoken: '',
      match: 'word' as const,
      caseSensitive: false,
      ...entry,
    }));
    const spoken = speakDutch(source, { pronunciations: compilePronunciations(entries) });
    expectInvariants(source, spoken);
    return spoken.text;
  };

  it('says a whole word its way, whatever the capitals', () => {
    expect(say('KOVALENKO en Kovalenkoweg', { written: 'Kovalenko', spoken: 'Kovallenko' })).toBe(
      'Kovallenko en Kovalenkoweg',
    );
  });

  it('minds capitals where it is told to', () => {
    expect(say('Bos en bos', { written: 'Bos', spoken: 'Bosch', caseSensitive: true })).toBe('Bosch en bos');
  });

  it('says part of a word its way, also at its start and more than once', () => {
    const entry = { written: 'jou', spoken: 'zjoe', match: 'part' as const };
    expect(say('journaal bijoujou.', entry)).toBe('zjoernaal bizjoezjoe.');
  });

  it('prefers the longest entry, and knows entries of several words', () => {
    expect(
      say(
        'In New York City.',
        { written: 'New', spoken: 'nieuw' },
        { written: 'New York', spoken: 'noe jork' },
      ),
    ).toBe('In noe jork City.');
  });

  it('comes before every other rule', () => {
    expect(
      say(
        'Het KNMI meldt 4G.',
        { written: 'KNMI', spoken: 'kaanemmie' },
        { written: '4G', spoken: 'vier gee' },
      ),
    ).toBe('Het kaanemmie meldt vier gee.');
  });

  it('is never applied to what an entry said', () => {
    expect(say('a b', { written: 'a', spoken: 'b' }, { written: 'b', spoken: 'a' })).toBe('b a');
  });

  it('leaves numbers whole', () => {
    expect(say('In 2025.', { written: '20', spoken: 'fout', match: 'part' })).toBe(
      'In tweeduizend vijfentwintig.',
    );
  });

  it('passes over entries that say nothing', () => {
    expect(say('Dag.', { written: 'dag', spoken: ' ' }, { written: ' ', spoken: 'spatie' })).toBe('Dag.');
  });
});

describe('bad input', () => {
  it.each([
    ['a word of a million letters', 'woord'.repeat(200_000)],
    ['100,000 digits', '7'.repeat(100_000)],
    ['unpaired surrogates', 'a\ud800b \udc00 c'],
    ['control and bidirectional characters', 'a\u0000\u0007b \u202ec\u2066d\u2069'],
    ['combining accents by themselves', '\u0301\u0301 e\u0301\u0302\u0303'],
    ['thin and no-break spaces', '1\u202f000\u00a0km\u2009lang'],
    ['mixed scripts', 'Дом en 家 en ٣٤ en १२ huis'],
  ])('is spoken to the last letter: %s', (_name, source) => {
    expectInvariants(source, speakDutch(source));
  });

  it('of punctuation alone is silent', () => {
    expect(speakDutch('…!? -- (*) "" [...] ***')).toEqual({ text: '', words: [] });
  });

  it('of too many digits is read in groups of three', () => {
    expect(speakDutch('7'.repeat(100_000)).text.startsWith('zeven zeven zeven, zeven zeven zeven, ')).toBe(
      true,
    );
  });

  it('of digits in other scripts is left to the voice, full-width ones are numbers', () => {
    expect(speakDutch('٣ en １２').text).toBe('٣ en twaalf');
  });
});
