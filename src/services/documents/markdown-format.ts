/** Markdown (CommonMark with GitHub's tables, footnotes and strike-through), told by the file's name. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { DocumentFormat, ParsedDocument } from './document-format.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readPreamble } from './preamble.ts';

export const markdownFormat: DocumentFormat = {
  id: 'markdown',
  recognise({ name, content }) {
    const named = /\.(?:md|markdown|mdown|mkd)$/i.test(name);
    return named && content.kind === 'text'
      ? { confidence: 0.9, read: async () => parseMarkdown(content.text) }
      : null;
  },
};

export function parseMarkdown(text: string): ParsedDocument {
  const { title, date, body } = readPreamble(text);
  const tree: Nodes = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { title, date, blocks: [...markdownBlocks(tree)] };
}
