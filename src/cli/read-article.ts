/** The article that a command is given: a file's, or what comes on the standard input when its name is `-`. */
import { addAbortSignal } from 'node:stream';
import { documentLimitBytes } from '../contract/leesmee-api.ts';
import type { Article } from '../core/article.ts';
import { LeesmeeError } from '../core/errors.ts';
import type { Services } from '../services/create-services.ts';
import { gatheredArticle } from '../services/documents/gathered-article.ts';

const standardInput = '-';
/** What its text is called when it has no title of its own, and in what is said about it. */
const standardInputName = 'stdin';

/** Throws what `openFile` of the services throws. */
export async function readArticle(file: string, services: Services, signal: AbortSignal): Promise<Article> {
  if (file !== standardInput) return gatheredArticle(services.openFile(file, signal));
  const bytes = await readStandardInput(signal);
  return gatheredArticle(services.openDocument({ name: standardInputName, bytes }, signal));
}

async function readStandardInput(signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
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
  return Buffer.concat(pieces);
}
