/**
 * What every file format offers. A format is one file that exports one `DocumentFormat` and stands in the list of
 * `document-formats.ts`; nothing else knows it but `core/file-types.ts`, what its files are called. It gets content that has been limited in size and, where it is
 * text, decoded and cleaned; it never reads a file or the network itself.
 */
import type { Block, IsoDate } from '../../core/article.ts';
import type { FormatId } from '../../core/file-types.ts';

/** Bytes that are no text in any encoding stay bytes: the formats that are text never see them. */
export type DocumentContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

export type DocumentSource = {
  /** The file's name without its folder; empty for text that was pasted. */
  readonly name: string;
  readonly content: DocumentContent;
  /** As it came, before anything was decoded. */
  readonly bytes: Uint8Array;
};

/** `title` and `date` are what the document itself says they are, not guesses; `blocks` doesn't repeat them. */
export type ParsedDocument = {
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly blocks: readonly Block[];
};

/** `done` goes from 0 to 1. */
export type ShowProgress = (done: number) => void;

export type RecognisedDocument = {
  /** From 0 to 1; the format that is surest reads the document. */
  readonly confidence: number;
  /** Throws a `DocumentFault` for a document that can't be read. */
  read(showProgress: ShowProgress): Promise<ParsedDocument>;
};

export interface DocumentFormat {
  readonly id: FormatId;
  /**
   * `null` when the document can't be in this format. Looks at as little as will do; reading comes later. Throws a
   * `DocumentFault` for what no format could read.
   */
  recognise(source: DocumentSource): RecognisedDocument | null;
}
