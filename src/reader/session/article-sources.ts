/** What a reader brings along, as the parts of an article; what is beyond the limits is refused unread and unsent. */
import { type ArticlePart, documentLimitBytes, documentLimitCharacters } from '../../contract/leesmee-api.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { LeesmeeError } from '../../core/errors.ts';

export type ArticleSource = (signal: AbortSignal) => AsyncIterable<ArticlePart>;

/** Throws `file-too-large`, `file-not-readable`, or what the host finds wrong with it. */
export const fileSource = (client: LeesmeeClient, file: File): ArticleSource =>
  async function* (signal) {
    const { name, size } = file;
    if (size > documentLimitBytes) {
      throw new LeesmeeError({
        code: 'file-too-large',
        name,
        sizeBytes: size,
        limitBytes: documentLimitBytes,
      });
    }
    const bytes = new Uint8Array(
      await file.arrayBuffer().catch((cause: unknown) => {
        throw new LeesmeeError({ code: 'file-not-readable', name }, { cause });
      }),
    );
    yield* client.stream('documents.openBytes', { name, bytes }, signal);
  };

/** Throws `text-too-long`, or what the host finds wrong with it. */
export const textSource = (client: LeesmeeClient, text: string): ArticleSource =>
  async function* (signal) {
    if (text.length > documentLimitCharacters) {
      throw new LeesmeeError({ code: 'text-too-long', limitCharacters: documentLimitCharacters });
    }
    yield* client.stream('documents.openText', { text }, signal);
  };
