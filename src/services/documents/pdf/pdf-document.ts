/**
 * A PDF as a document. Where it has tags, they tell what its text is; else the text that is drawn on its pages is
 * put back together to what it was before.
 */
import type { Block } from '../../../core/article.ts';
import { DocumentFault } from '../document-fault.ts';
import type { ParsedDocument, ShowProgress } from '../document-format.ts';
import { htmlBlocks } from '../markup/html-blocks.ts';
import { inlineNotes } from '../markup/inline-notes.ts';
import { inReadingOrder } from './columns.ts';
import { pageLines } from './page-lines.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { readPdfPages, type TextPage } from './pdf-pages.ts';
import { withoutRunningLines } from './running-lines.ts';
import { tagMarkup } from './tag-markup.ts';
import { isTag, type Tag, textInTag } from './tagged-text.ts';
import { tagsOverPages } from './tags-over-pages.ts';

/** Throws `file-encrypted`, `file-without-text` or `file-damaged`. */
export async function parsePdf(bytes: Uint8Array, showProgress: ShowProgress): Promise<ParsedDocument> {
  const pages: TextPage[] = [];
  for await (const page of readPdfPages(bytes, showProgress)) pages.push(page);
  const blocks = blocksOfTags(pages) ?? blocksOfPrint(pages);
  if (blocks.length === 0) throw new DocumentFault('file-without-text');
  return { title: null, date: null, blocks };
}

/** What is told by how it looks. */
export const blocksOfPrint = (pages: readonly TextPage[]): readonly Block[] =>
  pdfBlocks(withoutRunningLines(pages.map((page) => inReadingOrder(pageLines(page)))));

/** Of the letters; the others are lost when tags are believed. */
const mostOutsideTags = 0.05;

/** `null` without tags, or when they leave text out, or tell nothing more than print does. */
function blocksOfTags(pages: readonly TextPage[]): readonly Block[] | null {
  const tagged = pages.flatMap((page) => page.tagged ?? []);
  const roots = tagged.map(({ root }) => root);
  const loose = tagged.reduce((sum, page) => sum + lettersIn(page.loose), 0);
  const letters = roots.reduce((sum, root) => sum + lettersIn(textInTag(root)), 0);
  const untagged = pages.filter((page) => page.tagged === null).flatMap(({ pieces }) => pieces);
  const outside = untagged.reduce((sum, { text }) => sum + lettersIn(text), loose);
  if (letters === 0 || outside > letters * mostOutsideTags || !roots.some(tellsStructure)) return null;
  const tree = tagMarkup(tagsOverPages(roots));
  inlineNotes([{ path: '', tree }]);
  return htmlBlocks(tree);
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Some programs call everything a paragraph. */
const structure = /^(?:H[1-6]?|Title|L|Table|Figure|BlockQuote)$/;
const tellsStructure = (tag: Tag): boolean =>
  structure.test(tag.role) || tag.children.some((child) => isTag(child) && tellsStructure(child));
