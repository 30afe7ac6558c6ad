/**
 * A book as one document: its chapters in the order in which they are read, each under the heading that it has or
 * that the book's contents list gives it.
 */
import type { Block, HeadingLevel } from '../../../core/article.ts';
import { DocumentFault } from '../document-fault.ts';
import type { ParsedDocument, ShowProgress } from '../document-format.ts';
import { htmlBlocks } from '../markup/html-blocks.ts';
import { inlineNotes, type Page } from '../markup/inline-notes.ts';
import { parseHtml } from '../markup/node-tree.ts';
import type { ZipArchive } from '../zip/zip-archive.ts';
import { type ContentsEntry, contentsOf } from './epub-contents.ts';
import { packageOf } from './epub-package.ts';
import { isProtected } from './epub-protection.ts';

export function parseEpub(archive: ZipArchive, showProgress: ShowProgress): ParsedDocument {
  archive.refuseHarmful();
  const book = packageOf(archive);
  if (isProtected(archive, book.chapters)) throw new DocumentFault('file-protected');
  const texts = archive.textsOf(book.chapters);
  const contents = contentsOf(archive, book);
  const chapters: Page[] = [];
  for (const path of book.chapters) {
    chapters.push({ path, tree: parseHtml(texts.get(path) ?? '') });
    showProgress(chapters.length / book.chapters.length / 2);
  }
  inlineNotes(chapters);
  const blocks: Block[] = [];
  for (const [index, { path, tree }] of chapters.entries()) {
    showProgress(0.5 + index / chapters.length / 2);
    for (const block of headedChapter(htmlBlocks(tree), contents.get(path))) blocks.push(block);
  }
  return { title: null, date: book.date, blocks: titled(book.title, blocks) };
}

/** How far into a chapter its own heading may stand: after its number, or a picture. */
const mostAboveHeading = 3;

function headedChapter(blocks: readonly Block[], entry: ContentsEntry | undefined): readonly Block[] {
  if (!entry || blocks.length === 0) return blocks;
  if (blocks.slice(0, mostAboveHeading).some(({ kind }) => kind === 'heading')) return blocks;
  const level = Math.min(entry.depth + 1, 6) as HeadingLevel;
  return [
    { kind: 'heading', level, text: entry.label },
    ...blocks.filter(({ text }) => text !== entry.label),
  ];
}

/** The title page says the title too, in its own way. */
function titled(title: string | null, blocks: readonly Block[]): readonly Block[] {
  const [first, second, ...others] = blocks;
  if (title === null) return blocks;
  if (first?.kind === 'heading' && first.level === 1 && isSame(first.text, title)) {
    const isRepeated = second?.kind === 'heading' && isSame(second.text, title);
    return isRepeated ? [first, ...others] : blocks;
  }
  const onTitlePage = blocks.findIndex((block, index) => index < 3 && isSame(block.text, title));
  const body = onTitlePage === -1 ? blocks : blocks.filter((_, index) => index !== onTitlePage);
  return [{ kind: 'heading', level: 1, text: title }, ...body];
}

const isSame = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
