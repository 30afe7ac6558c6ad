/** The ways to open a text, each with where its parts come from. */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import {
  type ArticleSource,
  clipboardSource,
  fileSource,
  requestedSource,
  sampleSource,
  textSource,
} from './article-sources.ts';
import type { ReaderSession } from './reader-session.ts';

type OpenActions = Pick<
  ReaderSession,
  'openFile' | 'openText' | 'openSample' | 'openRequested' | 'readClipboard'
>;

/** `read` has the text read aloud as soon as its beginning is there. */
type Open = (name: string, source: ArticleSource, read?: boolean) => Promise<void>;

export const openActions = (client: LeesmeeClient, open: Open): OpenActions => ({
  openFile: (file) => open(file.name, fileSource(client, file)),
  openText: (text, html = '') => open('', textSource(client, text, html)),
  openSample: (name) => open('', sampleSource(client, name)),
  openRequested: ({ request, name, read }) => open(name, requestedSource(client, request), read),
  readClipboard: () => open('', clipboardSource(client), true),
});
