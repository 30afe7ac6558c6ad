/** What the services and the thread that reads a document say to each other: one request, then its answers. */
import type { ArticlePart } from '../../../contract/leesmee-api.ts';
import type { Problem } from '../../../core/errors.ts';
import type { DocumentInput } from '../read-document.ts';

export type DocumentRequest = DocumentInput;

export type DocumentAnswer =
  /** The thread is there, and the document's time starts. */
  | { readonly answer: 'begun' }
  | { readonly answer: 'part'; readonly part: ArticlePart }
  | { readonly answer: 'problem'; readonly problem: Problem }
  | { readonly answer: 'end' };
