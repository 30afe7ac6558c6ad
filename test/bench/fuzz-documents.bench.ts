/**
 * Documents that were damaged at random: each must become an article or a problem with a code, within the limits of
 * time and memory, and leave the program standing. All of them are read by threads that read one after another, which
 * is quick, so that one that hangs or takes too much memory is found; every fiftieth also as the app reads it, in a
 * thread of its own. `npm run bench -- fuzz-documents COUNT SEED`: 10,000 files unless told otherwise; the same seed
 * damages the same way. Lists what went otherwise.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { LeesmeeError } from '../../src/core/errors.ts';
import { DocumentsApart } from '../../src/services/documents/apart/documents-apart.ts';
import { gatheredArticle } from '../../src/services/documents/gathered-article.ts';
import { readInput } from '../../src/services/documents/read-document.ts';
import { builtModule, setup } from '../support/built-app.ts';
import { damagedDocuments } from './support/damaged-documents.ts';

const limits = { timeMs: 20_000, heapMb: 512 };
const atOnce = 2;
const apartOneIn = 50;
const never = new AbortController().signal;

type Share = { readonly seed: number; readonly from: number; readonly step: number; readonly count: number };
type Outcome = { readonly number: number; readonly outcome: string; readonly tookMs: number };

async function outcomeOf(number: number, reading: Promise<unknown>): Promise<Outcome> {
  const startedAtMs = performance.now();
  const outcome = await reading.then(
    () => 'article',
    (error: unknown) => (error instanceof LeesmeeError ? error.problem.code : 'bug'),
  );
  return { number, outcome, tookMs: performance.now() - startedAtMs };
}

/** In a thread: tells of each document as it has been read. */
async function readShare({ seed, from, step, count }: Share): Promise<void> {
  const documentAt = damagedDocuments(seed);
  for (let number = from; number < count; number += step) {
    parentPort?.postMessage(
      await outcomeOf(
        number,
        readInput(documentAt(number), never, () => {}),
      ),
    );
  }
}

/** All documents from `share.from` on: a thread that hangs or dies is followed by one that begins after that document. */
async function watchShare(share: Share, tell: (outcome: Outcome) => void): Promise<void> {
  let next = share.from;
  while (next < share.count) {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...share, from: next },
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
      stderr: true,
    });
    let end = 'died';
    const tooLong = () => {
      end = 'hung';
      void worker.terminate();
    };
    let timer = setTimeout(tooLong, limits.timeMs);
    worker.on('message', (outcome: Outcome) => {
      tell(outcome);
      next = outcome.number + share.step;
      clearTimeout(timer);
      timer = setTimeout(tooLong, limits.timeMs);
    });
    worker.on('error', () => {});
    await new Promise((resolve) => worker.once('exit', resolve));
    clearTimeout(timer);
    if (next < share.count) {
      tell({ number: next, outcome: end, tookMs: Number.NaN });
      next += share.step;
    }
  }
}

async function readSomeApart(seed: number, count: number, tell: (outcome: Outcome) => void): Promise<void> {
  const documents = new DocumentsApart(builtModule('document-worker.js'), limits);
  const documentAt = damagedDocuments(seed);
  for (let number = 0; number < count; number += apartOneIn) {
    tell(await outcomeOf(number, gatheredArticle(documents.read(documentAt(number), never))));
  }
  await documents.close();
}

/** What a damaged document may never come to. That it is too complex is an answer: of an archive that says it is huge. */
const failures = new Set(['bug', 'internal', 'cancelled', 'hung', 'died']);

function tally(count: number, nameOf: (number: number) => string) {
  const outcomes: Record<string, number> = {};
  const unexpected: string[] = [];
  let slowestMs = 0;
  let peakMb = 0;
  return {
    tell({ number, outcome, tookMs }: Outcome): void {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (failures.has(outcome)) unexpected.push(`${number} ${nameOf(number)}: ${outcome}`);
      slowestMs = Math.max(slowestMs, tookMs || 0);
      peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1e6);
    },
    result: () => ({
      files: count,
      outcomes,
      slowestMs: Math.round(slowestMs),
      peakMemoryMb: Math.round(peakMb),
      unexpected: unexpected.slice(0, 50),
    }),
  };
}

export async function bench([count = '10000', seed = '1']: readonly string[]) {
  await setup();
  const files = Number(count);
  const documentAt = damagedDocuments(Number(seed));
  const nameOf = (number: number) => documentAt(number).name;
  const inTurn = tally(files, nameOf);
  const shares = Array.from({ length: atOnce }, (_, from) =>
    watchShare({ seed: Number(seed), from, step: atOnce, count: files }, inTurn.tell),
  );
  await Promise.all(shares);
  const apart = tally(Math.ceil(files / apartOneIn), nameOf);
  await readSomeApart(Number(seed), files, apart.tell);
  return { seed: Number(seed), limits, inTurn: inTurn.result(), apart: apart.result() };
}

if (!isMainThread) await readShare(workerData as Share);
