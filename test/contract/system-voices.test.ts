/** The voices of this machine, as far as it has any, held to what every engine holds to, and to worse. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { SpeechEngine } from '../../src/core/speech.ts';
import { setup } from '../support/built-app.ts';
import { engineWithReference } from '../support/engine-with-reference.ts';
import { spokenTextOf } from '../support/spoken-text-of.ts';
import { describeSystemPrograms } from '../support/system-programs.ts';
import { speechEngineContract } from './speech-engine.contract.ts';

beforeAll(setup);

await describeSystemPrograms(({ name, create, voices }) => {
  speechEngineContract(name, () => engineWithReference(create()));
  holdsOut(engineWithReference(create()), voices[0]!);
});

function holdsOut(engine: SpeechEngine, voice: string): void {
  async function wordsSaid(text: string, rate = 1): Promise<number> {
    let words = 0;
    const delivery = { voice, rate, pitch: 1 };
    const never = new AbortController().signal;
    for await (const { marks } of engine.synthesize(spokenTextOf(text), delivery, never)) {
      words += marks.length;
    }
    return words;
  }

  // Quarter of an hour of speech, made and aligned: seconds on a machine that is free, a minute on a busy one.
  it('says a sentence of 20,000 characters, with a mark for each word', async () => {
    const text = 'letterlijk eindeloos '.repeat(952).trim();
    expect(await wordsSaid(text, 3)).toBe(1904);
  }, 180_000);

  it('writes and runs nothing, whatever the text says', async () => {
    const before = process.cwd();
    const folder = await mkdtemp(join(tmpdir(), 'leesmee-nothing-'));
    process.chdir(folder);
    try {
      for (const text of [
        'hoi") (system "touch x") (print "',
        '-w x.wav hallo',
        '--path=. --compile=nl',
        '$(touch x) `touch x`; touch x | touch x && touch x',
        '<audio src="x"/><voice name="../x">hallo</voice>',
        '[[rate 900]] [[nl]]',
      ]) {
        expect(await wordsSaid(text)).toBe(spokenTextOf(text).words.length);
      }
      expect(await readdir(folder)).toEqual([]);
    } finally {
      process.chdir(before);
      await rm(folder, { recursive: true });
    }
  });
}
