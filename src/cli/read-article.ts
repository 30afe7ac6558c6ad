/** The article that a command is given: a file's, or what comes on the standard input when its name is `-`. */
import { addAbortSignal } from 'node:stream';
import { documentLimitBytes } from '../contract/leesmee-api.ts';
import type { Article } from '../core/article.ts';
import { LeesmeeError } from '../core/errors.ts';
import { readDocument } from '../services/documents/read-document.ts';
import { readFile } from '../services/documents/read-file.ts';

const standardInput = '-';
/** What its text is called when it has no title of its own, and in what is said about it. */
const standardInputName = 'stdin';

/** Throws what `readFile` throws. */
export const readArticle = (file: string, signal: AbortSignal): Promise<Article> =>
  file === standardInput ? readStandardInput(signal) : readFile(file, signal);

async function readStandardInput(signal: AbortSignal): Promise<Article> {
  const pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    for await (const piece of addAbortSignal(signal, process.stdin) as AsyncIterable<Uint8Array>) {
      pieces.push(piece);
      sizeBytes += piece.length;
      if (sizeBytes > documentLimitBytes) break;
    }
  } catch (cause) {
    if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
    throw new LeesmeeError({ code: 'file-not-readable', name: standardInputName }, { cause });
  }
  return readDocument({ name: standardInputName, bytes: Buffer.concat(pieces) }, signal);
}
