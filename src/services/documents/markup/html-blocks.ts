/**
 * The blocks of a tree of HTML, in reading order. What is text is kept, whatever it stands in; what a browser
 * wouldn't show, or is there to be operated, is left out. Nothing in the tree is ever run or loaded.
 */
import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import type { Block, HeadingLevel } from '../../../core/article.ts';
import { type BlockShape, BlockWriter, paragraph, tableRow } from '../block-writer.ts';
import { foldSpaces } from '../clean-text.ts';
import { cellTextOf, tableRowTexts } from '../table-rows.ts';
import { isBlockElement, isHidden, isLeftOut, marksOf } from './html-elements.ts';
import { itemMarkers } from './html-lists.ts';
import { isDataTable, tableRows } from './html-tables.ts';
import { noteAttribute } from './inline-notes.ts';
import { elementsIn, firstNamed, hasWord, textIn } from './node-tree.ts';

export function htmlBlocks(root: Document | Element): readonly Block[] {
  const walk = new HtmlWalk();
  walk.through(root.children);
  walk.endBlock();
  return walk.writer.blocks;
}

class HtmlWalk {
  readonly writer = new BlockWriter();
  /** What the text at hand is part of. */
  #shape: BlockShape = paragraph;
  /** Of the list item whose text hasn't come yet. */
  #item: BlockShape | null = null;
  #listDepth = -1;
  #inFigure = false;

  through(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (isText(node)) this.writer.write(node.data);
      else if (isTag(node) && !isLeftOut(node) && !isHidden(node)) this.#element(node);
    }
  }

  endBlock(): void {
    if (this.writer.end(this.#item ?? this.#shape)) this.#item = null;
  }

  #element(element: Element): void {
    const { name, attribs } = element;
    if (attribs[noteAttribute] !== undefined) this.writer.note(attribs[noteAttribute]);
    else if (name === 'img') this.#image(element);
    else if (name === 'br') this.#lineBreak(element);
    else if (name === 'table' && isDataTable(element)) this.#table(element);
    else this.writer.marked(marksOf(element), () => this.#container(element));
  }

  #container(element: Element): void {
    if (isBlockElement(element.name)) this.#block(element);
    else this.through(element.children);
  }

  #block(element: Element): void {
    this.endBlock();
    const { name } = element;
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined)
      this.#within({ kind: 'heading', level: Number(heading) as HeadingLevel }, element);
    else if (name === 'blockquote') this.#within({ kind: 'quote' }, element);
    else if (name === 'ul' || name === 'ol') this.#list(element);
    else if (name === 'figure') this.#figure(element);
    else this.through(element.children);
    if (hasWord(element, 'class', 'caption')) this.writer.endCaption();
    else this.endBlock();
  }

  #within(shape: BlockShape, element: Element): void {
    const around = this.#shape;
    this.#shape = shape;
    this.through(element.children);
    this.endBlock();
    this.#shape = around;
  }

  #list(list: Element): void {
    const itemAround = this.#item;
    this.#listDepth += 1;
    const markers = itemMarkers(list);
    for (const child of elementsIn(list)) {
      const marker = markers.get(child);
      this.#item =
        marker === undefined
          ? null
          : { kind: 'listItem', marker, ordered: list.name === 'ol', depth: this.#listDepth };
      this.through([child]);
      this.endBlock();
    }
    this.#listDepth -= 1;
    this.#item = itemAround;
  }

  #figure(figure: Element): void {
    const captions = elementsIn(figure).filter(({ name }) => name === 'figcaption');
    this.#inFigure = true;
    this.through(figure.children.filter((child) => !(captions as ChildNode[]).includes(child)));
    this.endBlock();
    this.#inFigure = false;
    for (const caption of captions) {
      this.through(caption.children);
      this.writer.endCaption();
    }
  }

  /** A picture in a sentence is part of it; one that stands by itself is a figure. */
  #image(image: Element): void {
    const description = image.attribs.alt ?? '';
    if (foldSpaces(description) === '') return;
    const stands = !this.writer.hasText && (this.#inFigure || !textFollows(image));
    if (stands) this.writer.figure(description);
    else this.writer.write(description);
  }

  /** Two in a row separate paragraphs; one is a matter of looks. */
  #lineBreak({ next }: Element): void {
    let following = next;
    while (following && isText(following) && following.data.trim() === '') following = following.next;
    if (following && isTag(following) && following.name === 'br') this.endBlock();
    else this.writer.write('\n');
  }

  #table(table: Element): void {
    this.endBlock();
    const caption = firstNamed(table, 'caption');
    if (caption) this.#within(paragraph, caption);
    for (const row of tableRowTexts(tableRows(table, (cell) => cellTextOf(htmlBlocks(cell))))) {
      this.writer.write(row);
      this.writer.end(tableRow);
    }
  }
}

/** Whether there is more text on the lines that `element` is on. */
function textFollows(element: Element): boolean {
  for (let next = element.next; next; next = next.next) {
    if (isTag(next) && (isBlockElement(next.name) || next.name === 'br')) return false;
    if (/\S/.test(textIn(next))) return true;
  }
  const { parent } = element;
  return parent !== null && isTag(parent) && !isBlockElement(parent.name) && textFollows(parent);
}
