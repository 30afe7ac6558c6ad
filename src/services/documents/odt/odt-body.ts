/**
 * Walks through the text of an OpenDocument file in reading order: headings, paragraphs, lists, tables, frames.
 * What was deleted, remarks in the margin and lists of contents are left out.
 */
import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { Block, HeadingLevel } from '../../../core/article.ts';
import { type BlockShape, BlockWriter, paragraph, tableRow } from '../block-writer.ts';
import { childNamed, childrenNamed, descendantsNamed, elementsIn, textIn } from '../markup/node-tree.ts';
import { cellTextOf, type TableRow, tableRowTexts } from '../table-rows.ts';
import type { OdtLists } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';

const leftOut = new Set(
  (
    'text:tracked-changes text:table-of-content text:alphabetical-index text:illustration-index text:table-index ' +
    'text:object-index text:user-index text:sequence-decls text:variable-decls text:user-field-decls office:forms ' +
    'office:annotation text:note-citation text:page-number text:page-count text:hidden-text text:ruby-text text:number'
  ).split(' '),
);

export class OdtBody {
  readonly #styles: OdtStyles;
  readonly #lists: OdtLists;
  readonly #writer = new BlockWriter();
  /** What floats beside the paragraph at hand, to be read after it. */
  #floating: (() => void)[] = [];
  /** Of the list item whose text hasn't come yet. */
  #item: Extract<BlockShape, { kind: 'listItem' }> | null = null;

  constructor(styles: OdtStyles, lists: OdtLists) {
    this.#styles = styles;
    this.#lists = lists;
  }

  get blocks(): readonly Block[] {
    return this.#writer.blocks;
  }

  through(container: Element): void {
    for (const child of elementsIn(container)) {
      if (leftOut.has(child.name)) continue;
      if (child.name === 'text:p') this.#paragraph(child);
      else if (child.name === 'text:h') this.#heading(child);
      else if (child.name === 'text:list') this.#list(child, null, 0);
      else if (child.name === 'table:table') this.#table(child);
      else if (child.name === 'draw:frame') this.#frame(child);
      else this.through(child);
    }
  }

  #paragraph(element: Element): void {
    const role = this.#styles.roleOf(element.attribs['text:style-name']);
    if (role === 'contents') return;
    this.#styled(element, 'paragraph');
    if (role === 'caption') this.#writer.endCaption();
    else
      this.#end(
        role === 'title' ? { kind: 'heading', level: 1 } : role === 'quote' ? { kind: 'quote' } : paragraph,
      );
    this.#placeFloating();
  }

  #heading(element: Element): void {
    const level = Number(element.attribs['text:outline-level'] ?? 1);
    const number = this.#item?.ordered ? this.#item.marker : textOf(childNamed(element, 'text:number'));
    this.#item = null;
    this.#styled(element, 'paragraph');
    const shape = { kind: 'heading', level: Math.min(Math.max(level, 1), 6) as HeadingLevel } as const;
    this.#writer.end(shape, number === '' ? '' : `${number} `);
    this.#placeFloating();
  }

  #end(shape: BlockShape): void {
    if (this.#writer.end(this.#item ?? shape)) this.#item = null;
  }

  #placeFloating(): void {
    const floating = this.#floating;
    this.#floating = [];
    for (const add of floating) add();
  }

  #styled(element: Element, kind: 'paragraph' | 'text'): void {
    const marks = this.#styles.marksOf(element.attribs['text:style-name'], kind);
    this.#writer.marked(marks, () => this.#inline(element.children));
  }

  #inline(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (isText(node)) this.#writer.write(node.data);
      else if (isTag(node) && !leftOut.has(node.name)) this.#inlineElement(node);
    }
  }

  #inlineElement(element: Element): void {
    switch (element.name) {
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.#writer.write(' ');
        break;
      case 'text:note':
        this.#writer.note([...descendantsNamed(element, 'text:p')].map(textIn).join(' '));
        break;
      case 'draw:frame':
        this.#floating.push(() => this.#frame(element));
        break;
      case 'text:span':
        this.#styled(element, 'text');
        break;
      default:
        this.#inline(element.children);
    }
  }

  #frame(frame: Element): void {
    const [description] = ['svg:desc', 'svg:title']
      .map((name) => textOf(childNamed(frame, name)))
      .filter(Boolean);
    if (description && childNamed(frame, 'draw:image')) this.#writer.figure(description);
    for (const box of childrenNamed(frame, 'draw:text-box')) this.through(box);
  }

  /** An item that only holds another list is there for its depth. */
  #list(list: Element, styleAround: string | null, depth: number): void {
    const style = list.attribs['text:style-name'] ?? styleAround ?? '';
    this.#lists.begin(list, style, depth);
    for (const item of elementsIn(list)) {
      const [first] = elementsIn(item);
      const counts = item.name === 'text:list-item' && first !== undefined && first.name !== 'text:list';
      const marker = counts ? this.#lists.next(item, style, depth) : null;
      this.#item = marker && { kind: 'listItem', ...marker, depth };
      for (const child of elementsIn(item)) {
        if (child.name === 'text:list') this.#list(child, style, depth + 1);
        else if (child.name === 'text:p') this.#paragraph(child);
        else if (child.name === 'text:h') this.#heading(child);
      }
    }
    this.#item = null;
  }

  #table(table: Element): void {
    const rows = this.#rows(table, false);
    if (rows.every(({ cells }) => cells.length < 2)) {
      for (const cell of descendantsNamed(table, 'table:table-cell')) this.through(cell);
      return;
    }
    for (const text of tableRowTexts(rows)) {
      this.#writer.write(text);
      this.#writer.end(tableRow);
    }
  }

  #rows(container: Element, isHeading: boolean): TableRow[] {
    return elementsIn(container).flatMap((child) => {
      if (child.name === 'table:table-row') return [{ cells: this.#cells(child), isHeading }];
      const heads = child.name === 'table:table-header-rows';
      return heads || /^table:table-row(?:s|-group)$/.test(child.name) ? this.#rows(child, heads) : [];
    });
  }

  #cells(row: Element): string[] {
    return elementsIn(row).flatMap((cell) => {
      if (cell.name === 'table:covered-table-cell') return [''];
      if (cell.name !== 'table:table-cell') return [];
      const body = new OdtBody(this.#styles, this.#lists);
      body.through(cell);
      return [cellTextOf(body.blocks)];
    });
  }
}

const textOf = (element: Element | undefined): string => (element ? textIn(element).trim() : '');
