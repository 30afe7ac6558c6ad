/**
 * A Markdown tree as blocks. Mark-up goes, its text stays: links as their text, code as it stands, pictures by their
 * description; emphasis is marked. HTML, rules and link definitions have no text of their own and are left out.
 */
import type { FootnoteDefinition, Nodes, Parents } from 'mdast';
import type { Block } from '../../core/article.ts';
import { type BlockShape, blockOf, figureBlock, tableRow } from './block-writer.ts';
import { foldSpaces } from './clean-text.ts';
import { type InlineMark, type MarkedPiece, type MarkedText, markedText } from './marked-text.ts';
import { tableRowTexts } from './table-rows.ts';

/** Left as text by the parser, whose extension for it takes time that grows with the square of their number. */
const strikeThrough = '~~';

/** A block and the names of the notes that it refers to. */
export type MarkdownBlock = { readonly block: Block; readonly notes: readonly string[] };

/** The text of notes by name. */
export type MarkdownNotes = Map<string, MarkedText>;

type Surroundings = { readonly quoted: boolean; readonly listDepth: number; readonly notes: MarkdownNotes };

/** Adds the notes that are defined in `tree` to `notes`. */
export function* markdownBlocks(tree: Nodes, notes: MarkdownNotes): Iterable<MarkdownBlock> {
  for (const found of blocksOf(tree, { quoted: false, listDepth: -1, notes }))
    if (found.block.text !== '') yield found;
}

function* blocksOf(node: Nodes, around: Surroundings): Iterable<MarkdownBlock> {
  switch (node.type) {
    case 'heading':
      yield textBlock({ kind: 'heading', level: node.depth }, node);
      break;
    case 'paragraph':
      yield textBlock({ kind: around.quoted ? 'quote' : 'paragraph' }, node);
      break;
    case 'code':
      yield { block: { kind: 'paragraph', text: foldSpaces(node.value) }, notes: [] };
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
    case 'table': {
      const rows = node.children.map((row, index) => ({
        cells: row.children.map((cell) => inlineText(cell).text),
        isHeading: index === 0,
      }));
      const notes = referencesIn(node);
      const texts = tableRowTexts(rows);
      for (const [index, text] of texts.entries()) {
        yield {
          block: blockOf(tableRow, { text, marks: [] }),
          notes: index === texts.length - 1 ? notes : [],
        };
      }
      break;
    }
    case 'footnoteDefinition':
      defineNote(node, around.notes);
      break;
    case 'root':
      for (const child of node.children) yield* blocksOf(child, around);
      break;
  }
}

/** The first paragraph of an item carries its marker; what else stands in the item follows as it is. */
function* itemBlocks(
  item: Parents,
  marker: string,
  ordered: boolean,
  around: Surroundings,
): Iterable<MarkdownBlock> {
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph') {
    yield textBlock({ kind: 'listItem', marker, ordered, depth: around.listDepth }, first);
  } else if (first) {
    yield* blocksOf(first, around);
  }
  for (const child of rest) yield* blocksOf(child, around);
}

const textBlock = (shape: BlockShape, node: Parents): MarkdownBlock => ({
  block: isFigure(node) ? figureBlock(inlineText(node)) : blockOf(shape, inlineText(node)),
  notes: referencesIn(node),
});

function isFigure(node: Parents): boolean {
  const [only, ...others] = node.children;
  return (
    node.type === 'paragraph' && only?.type === 'image' && others.length === 0 && Boolean(only.alt?.trim())
  );
}

function referencesIn(node: Nodes): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}

/** A long text is read in sections, and a note that is defined in another has only its name here. */
function defineNote(definition: FootnoteDefinition, notes: MarkdownNotes): void {
  const pieces = definition.children.flatMap((child) => [...piecesOf(child, []), { text: ' ', marks: [] }]);
  const text = markedText(pieces);
  if (text.text !== '' && !notes.has(definition.identifier)) notes.set(definition.identifier, text);
}

const inlineText = (node: Nodes): MarkedText => markedText(piecesOf(node, []));

function piecesOf(node: Nodes, marks: readonly InlineMark[]): MarkedPiece[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replaceAll(strikeThrough, ''), marks }];
    case 'inlineCode':
      return [{ text: node.value, marks }];
    case 'image':
    case 'imageReference':
      return [{ text: node.alt ?? '', marks }];
    case 'break':
      return [{ text: ' ', marks }];
    case 'emphasis':
    case 'strong':
      return node.children.flatMap((child) => piecesOf(child, [...marks, { kind: node.type }]));
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesOf(child, marks)) : [];
  }
}
