/** A web page as a document: its article, with the title and date that the page gives it. */
import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Block, IsoDate } from '../../../core/article.ts';
import { cleanText, foldSpaces } from '../clean-text.ts';
import type { ParsedDocument } from '../document-format.ts';
import { htmlBlocks } from '../markup/html-blocks.ts';
import { inlineNotes } from '../markup/inline-notes.ts';
import { firstNamed, parseHtml, textIn } from '../markup/node-tree.ts';
import { leadingDate } from '../written-date.ts';
import { mainContent } from './main-content.ts';

export async function parseWebPage(text: string): Promise<ParsedDocument> {
  const page = parseHtml(text);
  const date = publicationDate(page);
  const pageTitle = foldSpaces(cleanText(titleOf(page)));
  inlineNotes([{ path: '', tree: page }]);
  const { root, title } = await mainContent(page);
  const blocks = htmlBlocks(root);
  return opening(foldSpaces(cleanText(title ?? pageTitle)), date, blocks);
}

const titleOf = (page: Document): string => {
  const title = firstNamed(page, 'title');
  return title ? textIn(title) : '';
};

/** What stands above a page's own heading, such as the way to it, comes after it. */
function opening(title: string, date: IsoDate | null, blocks: readonly Block[]): ParsedDocument {
  const heading = blocks
    .slice(0, mostAboveHeading)
    .find((block) => block.kind === 'heading' && block.level === 1);
  if (!heading) return { title: title === '' ? null : title, date, blocks };
  return { title: null, date, blocks: [heading, ...blocks.filter((block) => block !== heading)] };
}

const mostAboveHeading = 8;

const dateNames =
  /^(?:article:published_time|date|datepublished|dc(?:terms)?\.(?:date|created|issued)|pubdate)$/i;

function publicationDate(page: Document): IsoDate | null {
  const meta = DomUtils.findAll(
    ({ name, attribs }) =>
      name === 'meta' && dateNames.test(attribs.property ?? attribs.name ?? attribs.itemprop ?? ''),
    page,
  );
  for (const { attribs } of meta) {
    const written = attribs.content?.trim().replace(/T.*$/, '') ?? '';
    const date = leadingDate(written)?.date;
    if (date !== undefined) return date;
  }
  return null;
}
