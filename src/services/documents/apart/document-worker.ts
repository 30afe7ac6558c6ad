/**
 * The thread that reads one document and then ends. Whatever is in a document, it meets nothing here but itself:
 * no other document, no network, and none of what the services keep.
 */
import { parentPort } from 'node:worker_threads';
import { type Problem, problemOf } from '../../../core/errors.ts';
import { articleParts } from '../article-parts.ts';
import { readInput } from '../read-document.ts';
import type { DocumentAnswer, DocumentRequest } from './document-messages.ts';

const port = parentPort!;
const answer = (given: DocumentAnswer): void => port.postMessage(given);

/** No format loads anything; should a package that one uses ever try, it fails. */
globalThis.fetch = () => Promise.reject(new Error('no network'));

/** More would be work for a bar that nobody sees move. */
const progressEveryMs = 100;
let progressGivenAtMs = 0;

function showProgress(done: number): void {
  const nowMs = performance.now();
  if (nowMs - progressGivenAtMs < progressEveryMs) return;
  progressGivenAtMs = nowMs;
  answer({ answer: 'part', part: { part: 'progress', done } });
}

async function serve(request: DocumentRequest): Promise<void> {
  answer({ answer: 'begun' });
  try {
    const article = await readInput(request, new AbortController().signal, showProgress);
    for (const part of articleParts(article)) answer({ answer: 'part', part });
    answer({ answer: 'end' });
  } catch (error) {
    const problem: Problem = problemOf(error);
    answer({ answer: 'problem', problem });
  }
}

port.once('message', (request: DocumentRequest) => void serve(request));
