import { describe, expect, it } from 'vitest';
import { datedTitle, readPreamble } from '../../../src/services/documents/preamble.ts';

describe('a first line with a date', () => {
  it.each([
    [' date 2025-01 Kop van het artikel', '2025-01'],
    ['date: 2025-01-31 Kop van het artikel', '2025-01-31'],
    ['Datum: 31 januari 2025 – Kop van het artikel', '2025-01-31'],
    ['datum 2025 Kop van het artikel', '2025'],
    ['Gepubliceerd op 1 mrt. 2025: Kop van het artikel', '2025-03-01'],
    ['2025-01-31 Kop van het artikel', '2025-01-31'],
    ['31-01-2025 Kop van het artikel', '2025-01-31'],
    ['31/1/2025 | Kop van het artikel', '2025-01-31'],
    ['vrijdag 31 januari 2025 - Kop van het artikel', '2025-01-31'],
    ['29 februari 2024: Kop van het artikel', '2024-02-29'],
  ])('%s', (line, date) => {
    expect(datedTitle(line)).toEqual({ date, title: 'Kop van het artikel' });
  });

  it.each(['2025-01-31', 'Datum: januari 2025', '31 januari 2025'])('may hold no title: %s', (line) => {
    expect(datedTitle(line)?.title).toBeNull();
  });

  it.each([
    '31 januari 2025 was een koude dag',
    '2025-01-31 werd bekend dat de brug dicht blijft.',
    '2025-13 Kop',
    '30-02-2025 Kop',
    '2025-2026 Een jaar vooruit',
    '2025 Kop zonder datum',
    'Datumgrens verlegd',
    'update 2025-01 Kop',
  ])('is not: %s', (line) => {
    expect(datedTitle(line)).toBeNull();
  });
});

describe('front matter', () => {
  it('gives title and date in Dutch or English', () => {
    expect(readPreamble('---\ntitel: Kop\ndatum: 2025-01-31\n---\nTekst')).toEqual({
      title: 'Kop',
      date: '2025-01-31',
      body: 'Tekst',
    });
  });

  it.each([
    '---\nEen regel tussen twee strepen\n---\nTekst',
    '---\nLet op: dit is gewone tekst\n---\nTekst',
    '---\ntitle: [Kop\n---\nTekst',
    '---\ntitle: Kop\nen het houdt niet op',
  ])('is not every text between rules: %j', (text) => {
    expect(readPreamble(text)).toEqual({ title: null, date: null, body: text });
  });
});
