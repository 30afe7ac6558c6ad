import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { speakDutch } from '../../../src/core/dutch/speak-dutch.ts';
import { expectInvariants } from './spoken-text-invariants.ts';

/** One file a kind of writing; every line is a sentence, a tab, and how it is spoken. */
const folder = new URL('../../fixtures/spoken-cases/', import.meta.url);

for (const name of readdirSync(folder)) {
  const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  describe(name.replace('.tsv', ''), () => {
    it.each(lines.map((line) => line.split('\t') as [string, string]))('%s', (written, expected) => {
      const spoken = speakDutch(written);
      expect(spoken.text).toBe(expected);
      expectInvariants(written, spoken);
    });
  });
}
