import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from '../../src/core/errors.ts';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import { EspeakProgram } from '../../src/services/engines/say/espeak-program.ts';
import { FakePrograms } from '../support/fake-programs.ts';
import { watchForLeftBehind } from '../support/left-behind.ts';
import { spokenTextOf } from '../support/spoken-text-of.ts';

/** Speaks slowly, with a child of its own that never ends and keeps the output open. */
const dawdler = `#!/bin/sh
case "$*" in --voices*) echo ' 5  nl  --/M  Dutch  gmw/nl'; exit;; esac
sleep 600 &
printf 'RIFF\\377\\377\\377\\177WAVEfmt \\020\\0\\0\\0\\001\\0\\001\\0\\042\\126\\0\\0\\104\\254\\0\\0\\002\\0\\020\\0data\\377\\377\\377\\177'
for piece in 1 2 3; do tr '\\0' A </dev/zero | head -c 2000; sleep 0.005; done
`;

const never = new AbortController().signal;
let fakes: FakePrograms;
beforeAll(() => {
  fakes = new FakePrograms();
  fakes.write('espeak-ng', dawdler);
});
afterAll(() => fakes.end());

/** Only there can processes be told by what they came from. */
const isLinux = process.platform === 'linux';

describe.skipIf(!isLinux)('a program that speaks', () => {
  it('leaves no process behind after many sentences, however they were stopped', async () => {
    const leftBehind = watchForLeftBehind();
    const engine = new ProcessEngine(new EspeakProgram());
    const ends = { whole: 0, left: 0, cancelled: 0 };
    for (let sentence = 0; sentence < 200; sentence += 1) {
      const abort = new AbortController();
      const way = (['whole', 'left', 'cancelled'] as const)[sentence % 3]!;
      const delivery = { voice: 'espeak-ng:nl', rate: 1, pitch: 1 };
      const cancel = way === 'cancelled' ? setTimeout(() => abort.abort(), sentence % 12) : null;
      try {
        for await (const _ of engine.synthesize(spokenTextOf('een zin'), delivery, abort.signal)) {
          if (way === 'left') break;
        }
        ends[way] += 1;
      } catch (error) {
        expect(problemOf(error).code).toBe('cancelled');
        ends.cancelled += 1;
      }
      if (cancel) clearTimeout(cancel);
    }
    expect(Math.min(...Object.values(ends))).toBeGreaterThan(30);
    await engine.close();
    await expect.poll(leftBehind, { timeout: 5000 }).toEqual([]);
  });

  it('waits for no program that its own started, left its group and holds the output open', async () => {
    const leftBehind = watchForLeftBehind();
    fakes.write('espeak-ng', dawdler.replace('sleep 600', 'setsid sleep 600'));
    const engine = new ProcessEngine(new EspeakProgram());
    const delivery = { voice: 'espeak-ng:nl', rate: 1, pitch: 1 };
    let samplesSaid = 0;
    for await (const { samples } of engine.synthesize(spokenTextOf('een zin'), delivery, never)) {
      samplesSaid += samples.length;
    }
    expect(samplesSaid).toBe(3000);
    await engine.close();
    for (const left of leftBehind()) process.kill(Number.parseInt(left, 10));
  });
});
