/**
 * What a thousand sentences leave behind, some heard to the end, some left and some cancelled at a random moment:
 * processes, by `/proc`, and files in the temporary folder. There should be none. With the voices that this
 * machine has; Linux only.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { problemOf } from '../../src/core/errors.ts';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import { EspeakProgram } from '../../src/services/engines/say/espeak-program.ts';
import { MbrolaProgram } from '../../src/services/engines/say/mbrola-program.ts';
import { watchForLeftBehind } from '../support/left-behind.ts';
import { spokenTextOf } from '../support/spoken-text-of.ts';

const sentences = 1000;
const text = spokenTextOf('De buurvrouw leest elke avond, heel rustig, een verhaal voor.');

type End = 'whole' | 'left' | 'cancelled';

async function speak(engine: ProcessEngine, voice: string): Promise<End> {
  const abort = new AbortController();
  const chance = Math.random();
  const leaveAfter = chance < 0.3 ? Math.floor(Math.random() * 5) : Number.POSITIVE_INFINITY;
  const cancel = chance > 0.6 ? setTimeout(() => abort.abort(), Math.random() * 60) : undefined;
  let pieces = 0;
  try {
    for await (const _ of engine.synthesize(text, { voice, rate: 1, pitch: 1 }, abort.signal)) {
      if (pieces === leaveAfter) return 'left';
      pieces += 1;
    }
    return 'whole';
  } catch (error) {
    if (problemOf(error).code !== 'cancelled') throw error;
    return 'cancelled';
  } finally {
    clearTimeout(cancel);
  }
}

export async function bench() {
  const temporary = await mkdtemp(join(tmpdir(), 'leesmee-bench-'));
  process.env.TMPDIR = temporary;
  const leftBehind = watchForLeftBehind();
  const engines = [new ProcessEngine(new EspeakProgram()), new ProcessEngine(new MbrolaProgram())];
  const voices = (
    await Promise.all(
      engines.map(async (engine) => (await engine.voices()).map(({ id }) => ({ engine, id }))),
    )
  ).flat();
  const ends: Record<End, number> = { whole: 0, left: 0, cancelled: 0 };
  const byVoice: Record<string, number> = {};
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const { engine, id } = voices[sentence % voices.length]!;
    ends[await speak(engine, id)] += 1;
    byVoice[id] = (byVoice[id] ?? 0) + 1;
  }
  await Promise.all(engines.map((engine) => engine.close()));
  await sleep(500);
  const files = await readdir(temporary);
  await rm(temporary, { recursive: true });
  return { sentences: byVoice, ends, processesLeft: leftBehind(), filesLeft: files };
}
