/**
 * The one way from a document's content to an article, whatever it came from. What can be expected to go wrong
 * is thrown as a `LeesmeeError`; the text itself never stands in an error.
 */
import { createHash } from 'node:crypto';
import { documentLimitBytes } from '../../contract/leesmee-api.ts';
import type { Article } from '../../core/article.ts';
import { LeesmeeError } from '../../core/errors.ts';
import { cleanText } from './clean-text.ts';
import { composeArticle } from './compose-article.ts';
import { decodeText } from './decode-text.ts';
import { DocumentFault, type FaultCode } from './document-fault.ts';
import type { DocumentContent, DocumentSource, ParsedDocument, ShowProgress } from './document-format.ts';
import { recogniseDocument } from './document-formats.ts';
import { parsePlainText } from './plain-text-format.ts';

/** `name` is a file's name without its folder. */
export type DocumentFile = { readonly name: string; readonly bytes: Uint8Array };
/** A file, or a text that was pasted or typed. */
export type DocumentInput = DocumentFile | PastedText;

/** `html` is the same with its mark-up, where the clipboard had that too. */
type PastedText = { readonly name: ''; readonly text: string; readonly html?: string | undefined };

export const readInput = async (
  input: DocumentInput,
  signal: AbortSignal,
  showProgress: ShowProgress,
): Promise<Article> =>
  'text' in input ? articleFromPaste(input) : readDocument(input, signal, showProgress);

/**
 * Throws `file-empty`, `file-too-large`, `file-binary`, `cancelled` or what a `DocumentFault` says. The format is
 * told by content and name together.
 */
export async function readDocument(
  { name, bytes }: DocumentFile,
  signal: AbortSignal,
  showProgress: ShowProgress = () => {},
): Promise<Article> {
  if (bytes.length > documentLimitBytes) {
    const sizes = { sizeBytes: bytes.length, limitBytes: documentLimitBytes };
    throw new LeesmeeError({ code: 'file-too-large', name, ...sizes });
  }
  const source: DocumentSource = { name, content: contentOf(bytes), bytes };
  const document = await parsedDocument(source, signal, showProgress).catch((error: unknown) => {
    throw error instanceof LeesmeeError
      ? error
      : new LeesmeeError({ code: faultCode(error), name }, { cause: error });
  });
  if (document.title === null && document.blocks.length === 0) {
    throw new LeesmeeError({ code: 'file-empty', name });
  }
  return composeArticle(idOf(source.content), name, document);
}

async function parsedDocument(
  source: DocumentSource,
  signal: AbortSignal,
  showProgress: ShowProgress,
): Promise<ParsedDocument> {
  const recognised = recogniseDocument(source);
  if (!recognised) throw new LeesmeeError({ code: 'file-binary', name: source.name });
  stopIfCancelled(signal);
  const document = await recognised.read(showProgress);
  stopIfCancelled(signal);
  return document;
}

/** What a parser trips over is damage, unless there was too much of it for the stack. */
function faultCode(error: unknown): FaultCode {
  if (error instanceof DocumentFault) return error.code;
  return error instanceof RangeError ? 'file-too-complex' : 'file-damaged';
}

/** Mark-up that is worth more than the plain text: that of an editor of code, for one, is not. */
const structure = /<(?:h[1-6]|p|li|table|blockquote|em|strong|b|i)[\s>]/i;

/** Throws `text-empty`. */
async function articleFromPaste({ text, html = '' }: PastedText): Promise<Article> {
  if (!structure.test(html)) return articleFromText(text);
  const { parseWebPage } = await import('./html/web-page.ts');
  const document = await parseWebPage(cleanText(html));
  if (document.blocks.length === 0) return articleFromText(text);
  return composeArticle(idOf({ kind: 'text', text: html }), '', document);
}

/** The article of a text that was pasted or typed. Throws `text-empty`. */
export function articleFromText(text: string, { name = '' }: { readonly name?: string } = {}): Article {
  const clean = cleanText(text);
  const document = parsePlainText(clean);
  if (document.title === null && document.blocks.length === 0) throw new LeesmeeError({ code: 'text-empty' });
  return composeArticle(idOf({ kind: 'text', text: clean }), name, document);
}

function contentOf(bytes: Uint8Array): DocumentContent {
  const text = decodeText(bytes);
  return text === null ? { kind: 'bytes', bytes } : { kind: 'text', text: cleanText(text) };
}

/** The same text has the same id in every encoding and with every line end. */
function idOf(content: DocumentContent): string {
  const hash = createHash('sha256');
  hash.update(content.kind === 'text' ? content.text : content.bytes);
  return hash.digest('hex').slice(0, 32);
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
}
