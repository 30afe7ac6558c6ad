/** Markdown (CommonMark with GitHub's tables, footnotes and tasks), told by the file's name. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Block } from '../../core/article.ts';
import { noteBlock } from './block-writer.ts';
import type { DocumentFormat, ParsedDocument, ShowProgress } from './document-format.ts';
import { type MarkdownBlock, type MarkdownNotes, markdownBlocks } from './markdown-blocks.ts';
import { markdownSections } from './markdown-sections.ts';
import { parsePlainText } from './plain-text-format.ts';
import { readPreamble } from './preamble.ts';
import { isRule } from './text-lines.ts';

export const markdownFormat: DocumentFormat = {
  id: 'markdown',
  recognise({ name, content }) {
    const named = /\.(?:md|markdown|mdown|mkd)$/i.test(name);
    return named && content.kind === 'text'
      ? { confidence: 0.9, read: async (showProgress) => parseMarkdown(content.text, showProgress) }
      : null;
  },
};

function parseMarkdown(text: string, showProgress: ShowProgress): ParsedDocument {
  const { title, date, body } = readPreamble(text);
  const found: MarkdownBlock[] = [];
  const notes: MarkdownNotes = new Map();
  let parsed = 0;
  for (const section of markdownSections(body)) {
    for (const each of sectionBlocks(section, notes)) found.push(each);
    parsed += section.length;
    showProgress(Math.min(parsed / body.length, 1));
  }
  return { title, date, blocks: [...withNotes(found, notes)] };
}

/** Each note follows the first block that refers to it; those that none refers to stand at the end. */
function* withNotes(found: readonly MarkdownBlock[], notes: MarkdownNotes): Iterable<Block> {
  for (const { block, notes: names } of found) {
    yield block;
    for (const name of names) {
      const text = notes.get(name);
      if (text !== undefined) yield noteBlock(text);
      notes.delete(name);
    }
  }
  for (const text of notes.values()) yield noteBlock(text);
}

function* sectionBlocks(section: string, notes: MarkdownNotes): Iterable<MarkdownBlock> {
  if (!isBeyondParsing(section)) yield* markdownBlocks(markdownTree(section), notes);
  else for (const block of parsePlainText(section).blocks) yield { block, notes: [] };
}

const markdownTree = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });

const longestSection = 1024 * 1024;
const deepestNesting = 50;
const deepestIndent = 200;

/** No person writes like that, and the parser would need minutes, or more stack than there is. */
const isBeyondParsing = (text: string): boolean => text.length > longestSection || isNestedTooDeep(text);

function isNestedTooDeep(text: string): boolean {
  for (const [prefix] of text.matchAll(/^[ \t>*+\-\d.)]{100,}/gm)) {
    const containers = prefix.match(/>|[-+*](?=[ \t])|\d[.)](?=[ \t])/g)?.length ?? 0;
    if (containers > deepestNesting && !isRule(prefix.trim())) return true;
    if (prefix.length - prefix.trimStart().length > deepestIndent) return true;
  }
  return false;
}
