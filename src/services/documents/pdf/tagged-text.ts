/**
 * What a tagged PDF says about its text: a tree of tags such as paragraph, row and picture, and which text of the
 * page stands in which of them. ISO 32000-1, 14.7 and 14.8.
 */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { DocumentFault } from '../document-fault.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TreeNode = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** A tag with what stands in it, in reading order. A line of print ends at a line feed. */
export type Tag = {
  readonly role: string;
  /** What it shows, for who can't see it. */
  readonly alt: string;
  readonly language: string | undefined;
  /** Whether it can be clicked, as the number of a note. */
  readonly isLink: boolean;
  readonly children: (Tag | string)[];
};

export type TaggedPage = {
  readonly root: Tag;
  /** Text that stands in no tag, but isn't called decoration either. */
  readonly loose: string;
};

export const isTag = (child: Tag | string | undefined): child is Tag => typeof child === 'object';

export const textInTag = (tag: Tag): string =>
  tag.children.map((child) => (isTag(child) ? textInTag(child) : child)).join('');

const deepestNesting = 256;

/** `items` of a page with its marked content included, `tree` of the same page. */
export function taggedPage(items: TextContent['items'], tree: TreeNode): TaggedPage {
  const { texts, loose } = textOfTags(items);
  const resolve = (node: TreeNode, depth: number): Tag => {
    if (depth > deepestNesting) throw new DocumentFault('file-too-complex');
    const { role, alt = '', lang } = node as TreeNode & { alt?: string; lang?: string };
    return {
      role,
      alt,
      language: lang,
      isLink: node.children.some((child) => 'type' in child && child.type === 'object'),
      children: node.children.flatMap((child): (Tag | string)[] => {
        if ('role' in child) return [resolve(child, depth + 1)];
        const text = texts.get(child.id);
        return text ? [text] : [];
      }),
    };
  };
  return { root: resolve(tree, 0), loose };
}

type Mark = { readonly id: string | null; readonly isArtifact: boolean };

function textOfTags(items: TextContent['items']): { texts: ReadonlyMap<string, string>; loose: string } {
  const texts = new Map<string, string>();
  let loose = '';
  const open: Mark[] = [];
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '');
      const id = open.findLast((mark) => mark.id !== null)?.id;
      if (id != null) texts.set(id, (texts.get(id) ?? '') + text);
      else if (!open.some(({ isArtifact }) => isArtifact)) loose += text;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ id: item.id ?? null, isArtifact: 'tag' in item && item.tag === 'Artifact' });
  }
  return { texts, loose };
}
