/** Where texts come from, as the parts of an article; what is beyond the limits is refused unread and unsent. */
import { type ArticlePart, documentLimitBytes, documentLimitCharacters } from '../../contract/leesmee-api.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { LeesmeeError } from '../../core/errors.ts';
import { clipboardContent } from './clipboard-content.ts';

export type ArticleSource = (signal: AbortSignal) => AsyncIterable<ArticlePart>;

/** Throws `file-too-large` or `file-not-readable`. */
export async function bytesOfFile(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const { name, size: sizeBytes } = file;
  if (sizeBytes > documentLimitBytes) {
    throw new LeesmeeError({ code: 'file-too-large', name, sizeBytes, limitBytes: documentLimitBytes });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new LeesmeeError({ code: 'file-not-readable', name }, { cause });
  }
}

/** Throws the same, or what the host finds wrong with it. */
export const fileSource = (client: LeesmeeClient, file: File): ArticleSource =>
  async function* (signal) {
    yield* client.stream('documents.openBytes', { name: file.name, bytes: await bytesOfFile(file) }, signal);
  };

/** Throws `text-too-long`, or what the host finds wrong with it. */
export const textSource = (client: LeesmeeClient, text: string, html: string): ArticleSource =>
  async function* (signal) {
    if (text.length > documentLimitCharacters) {
      throw new LeesmeeError({ code: 'text-too-long', limitCharacters: documentLimitCharacters });
    }
    // Mark-up without end is worth less than its text.
    const markup = html !== '' && html.length <= documentLimitCharacters ? { html } : {};
    yield* client.stream('documents.openText', { text, ...markup }, signal);
  };

/** Throws `clipboard-refused`, `clipboard-empty` or what `textSource` throws. */
export const clipboardSource = (client: LeesmeeClient): ArticleSource =>
  async function* (signal) {
    const { text, html } = await clipboardContent();
    yield* textSource(client, text, html)(signal);
  };

export const sampleSource =
  (client: LeesmeeClient, name: string): ArticleSource =>
  (signal) =>
    client.stream('documents.openSample', { name }, signal);

/** What the host was asked to open. */
export const requestedSource =
  (client: LeesmeeClient, request: string): ArticleSource =>
  (signal) =>
    client.stream('documents.openRequested', { request }, signal);

/** A text of the reading list. */
export const listedSource =
  (client: LeesmeeClient, article: string): ArticleSource =>
  (signal) =>
    client.stream('library.open', { article }, signal);
