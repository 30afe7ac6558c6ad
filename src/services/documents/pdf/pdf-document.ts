/** A PDF as a document: the text that is drawn on its pages, put back together to what it was before. */
import { DocumentFault } from '../document-fault.ts';
import type { ParsedDocument, ShowProgress } from '../document-format.ts';
import { inReadingOrder } from './columns.ts';
import { pageLines, type TextLine } from './page-lines.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { readPdfPages } from './pdf-pages.ts';
import { withoutRunningLines } from './running-lines.ts';

/** Throws `file-encrypted`, `file-without-text` or `file-damaged`. */
export async function parsePdf(bytes: Uint8Array, showProgress: ShowProgress): Promise<ParsedDocument> {
  const pages: (readonly TextLine[])[] = [];
  for await (const page of readPdfPages(bytes, showProgress)) pages.push(inReadingOrder(pageLines(page)));
  const blocks = pdfBlocks(withoutRunningLines(pages));
  if (blocks.length === 0) throw new DocumentFault('file-without-text');
  return { title: null, date: null, blocks };
}
