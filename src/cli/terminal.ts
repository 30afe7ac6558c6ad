/**
 * What the command line reads from and writes to. A reader that goes away (`| head`) ends the program quietly;
 * what comes from a document or a file name can't give a terminal orders.
 */
import { once } from 'node:events';
import type { Problem } from '../core/errors.ts';
import { problemMessage } from '../core/problem-messages.ts';
import type { CliLanguage } from './cli-messages.ts';

/** Control characters, and those that reverse the direction of what follows. */
const orders = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

export const harmless = (text: string): string => text.replace(orders, '\ufffd');

/** To be called once, before anything is written. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.stderr.on('error', () => undefined);
}

/** Data, as it is; resolves when there is room for more. */
export async function writeData(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export const writeLine = (text: string): Promise<void> => writeData(`${harmless(text)}\n`);

export function tell(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}

/** A line that the next one takes the place of; only for who is watching. */
export function tellOver(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${harmless(text)}`);
}

export function tellProblem(problem: Problem, language: CliLanguage): void {
  const { what, whatNow } = problemMessage(problem, language);
  tell(`${what} ${whatNow}`);
}
