/**
 * A Markdown tree as blocks. Mark-up goes, its text stays: emphasis and links as their text, code as it stands,
 * pictures by their description. HTML, rules and link definitions have no text of their own and are left out.
 */
import type { Nodes, Parents, Table } from 'mdast';
import type { Block } from '../../core/article.ts';
import { foldSpaces } from './clean-text.ts';

/** Left as text by the parser, whose extension for it takes time that grows with the square of their number. */
const strikeThrough = '~~';

type Surroundings = { readonly quoted: boolean; readonly listDepth: number };

export function* markdownBlocks(tree: Nodes): Iterable<Block> {
  for (const block of blocksOf(tree, { quoted: false, listDepth: -1 })) if (block.text !== '') yield block;
}

function* blocksOf(node: Nodes, around: Surroundings): Iterable<Block> {
  switch (node.type) {
    case 'heading':
      yield { kind: 'heading', level: node.depth, text: inlineText(node) };
      break;
    case 'paragraph':
      yield { kind: around.quoted ? 'quote' : 'paragraph', text: paragraphText(node) };
      break;
    case 'code':
      yield { kind: 'paragraph', text: foldSpaces(node.value) };
      break;
    case 'blockquote':
      for (const child of node.children) yield* blocksOf(child, { ...around, quoted: true });
      break;
    case 'list':
      for (const [index, item] of node.children.entries()) {
        const marker = node.ordered ? `${(node.start ?? 1) + index}.` : '•';
        yield* itemBlocks(item, marker, node.ordered === true, {
          ...around,
          listDepth: around.listDepth + 1,
        });
      }
      break;
    case 'table':
      yield* tableRows(node);
      break;
    case 'root':
    case 'footnoteDefinition':
      for (const child of node.children) yield* blocksOf(child, around);
      break;
  }
}

/** The first paragraph of an item carries its marker; what else stands in the item follows as it is. */
function* itemBlocks(item: Parents, marker: string, ordered: boolean, around: Surroundings): Iterable<Block> {
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph') {
    yield { kind: 'listItem', text: paragraphText(first), marker, ordered, depth: around.listDepth };
  } else if (first) {
    yield* blocksOf(first, around);
  }
  for (const child of rest) yield* blocksOf(child, around);
}

/** A row is read with its column's heading before each cell: "Stad: Utrecht; Inwoners: 370.000". */
function* tableRows({ children }: Table): Iterable<Block> {
  const [head, ...rows] = children.map((row) => row.children.map(inlineText));
  for (const row of rows.length > 0 ? rows : head ? [head] : []) {
    const cells = row.flatMap((cell, column) => {
      const heading = rows.length > 0 ? head?.[column] : '';
      return cell === '' ? [] : [heading ? `${heading}: ${cell}` : cell];
    });
    yield { kind: 'paragraph', text: cells.join('; ') };
  }
}

function paragraphText(node: Parents): string {
  const [only, ...others] = node.children;
  const text = inlineText(node);
  return only?.type === 'image' && others.length === 0 && text !== '' ? `Afbeelding: ${text}` : text;
}

const inlineText = (node: Nodes): string => foldSpaces(rawText(node));

function rawText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll(strikeThrough, '');
    case 'inlineCode':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    default:
      return 'children' in node ? node.children.map(rawText).join('') : '';
  }
}
