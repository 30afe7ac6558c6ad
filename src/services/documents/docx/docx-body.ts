/**
 * Walks through the text of a Word document in reading order: paragraphs, lists, tables, text boxes. What was
 * deleted, hidden or made by Word itself (a table of contents, page numbers) is left out.
 */
import type { Document, Element } from 'domhandler';
import type { Block } from '../../../core/article.ts';
import { type BlockShape, BlockWriter, paragraph, tableRow } from '../block-writer.ts';
import { childNamed, childrenNamed, elementsIn, textIn } from '../markup/node-tree.ts';
import { cellTextOf, type TableRow, tableRowTexts } from '../table-rows.ts';
import { DocxFields } from './docx-fields.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import { type DocxStyles, numberIn, valueIn } from './docx-styles.ts';

export type DocxParts = {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
};

/** Elements that only wrap what they hold. */
const wrappers = new Set(
  'w:sdtContent w:ins w:moveTo w:customXml w:smartTag w:hyperlink w:fldSimple w:dir w:bdo mc:Choice w:ruby w:rubyBase'.split(
    ' ',
  ),
);

export class DocxBody {
  readonly #parts: DocxParts;
  readonly #writer = new BlockWriter();
  readonly #fields = new DocxFields();
  /** What floats beside the paragraph at hand, to be read after it. */
  #floating: (() => void)[] = [];

  constructor(parts: DocxParts) {
    this.#parts = parts;
  }

  get blocks(): readonly Block[] {
    return this.#writer.blocks;
  }

  through(container: Element | Document): void {
    for (const child of elementsIn(container)) {
      if (child.name === 'w:p') this.#paragraph(child);
      else if (child.name === 'w:tbl') this.#table(child);
      else if (child.name === 'w:sdt') this.#structured(child, (content) => this.through(content));
      else if (child.name === 'mc:AlternateContent')
        this.#alternatives(child, (content) => this.through(content));
      else if (wrappers.has(child.name)) this.through(child);
    }
  }

  #paragraph(element: Element): void {
    const properties = childNamed(element, 'w:pPr');
    const { styles, numbering } = this.#parts;
    const role = styles.roleOf(properties);
    const reference = styles.numberingOf(properties);
    const item = reference && numbering.next(reference);
    if (role.role !== 'contents') this.#inline(element);
    let shape: BlockShape = role.role === 'quote' ? { kind: 'quote' } : paragraph;
    if (role.role === 'heading') shape = { kind: 'heading', level: role.level };
    else if (item && reference) shape = { kind: 'listItem', ...item, depth: reference.level };
    if (role.role === 'caption') this.#writer.endCaption();
    else this.#writer.end(shape, role.role === 'heading' && item?.ordered ? `${item.marker} ` : '');
    const floating = this.#floating;
    this.#floating = [];
    for (const add of floating) add();
  }

  #inline(container: Element): void {
    for (const child of elementsIn(container)) {
      if (child.name === 'w:r' && isHiddenRun(child)) continue;
      if (child.name === 'w:sdt') this.#structured(child, (content) => this.#inline(content));
      else if (child.name === 'mc:AlternateContent')
        this.#alternatives(child, (content) => this.#inline(content));
      else if (child.name === 'w:r') this.#run(child);
      else if (wrappers.has(child.name)) this.#inline(child);
      else if (!this.#fields.take(child) && this.#fields.shown) this.#inlineElement(child);
    }
  }

  #run(run: Element): void {
    const marks = this.#parts.styles.marksOf(childNamed(run, 'w:rPr'));
    this.#writer.marked(marks, () => this.#inline(run));
  }

  #inlineElement(element: Element): void {
    const { footnotes, endnotes } = this.#parts;
    switch (element.name) {
      case 'w:t':
        this.#writer.write(textIn(element));
        break;
      case 'w:tab':
      case 'w:ptab':
      case 'w:br':
      case 'w:cr':
        this.#writer.write(' ');
        break;
      case 'w:noBreakHyphen':
        this.#writer.write('-');
        break;
      case 'w:footnoteReference':
        this.#writer.note(footnotes.get(element.attribs['w:id'] ?? '') ?? '');
        break;
      case 'w:endnoteReference':
        this.#writer.note(endnotes.get(element.attribs['w:id'] ?? '') ?? '');
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.#writer.write(textIn(element));
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element);
        break;
    }
  }

  #drawing(drawing: Element): void {
    for (const element of elementsIn(drawing)) {
      const { name, attribs } = element;
      const description =
        name === 'wp:docPr' ? (attribs.descr ?? attribs.title) : name === 'v:shape' ? attribs.alt : '';
      if (description) this.#floating.push(() => this.#writer.figure(withoutOrigin(description)));
      if (name === 'w:txbxContent') this.#floating.push(() => this.through(element));
      else this.#drawing(element);
    }
  }

  #table(table: Element): void {
    const rows = childrenNamed(table, 'w:tr').map((row) => this.#row(row));
    if (rows.every(({ cells }) => cells.length < 2)) {
      for (const row of childrenNamed(table, 'w:tr'))
        for (const cell of childrenNamed(row, 'w:tc')) this.through(cell);
      return;
    }
    for (const text of tableRowTexts(rows)) {
      this.#writer.write(text);
      this.#writer.end(tableRow);
    }
  }

  #row(row: Element): TableRow {
    const heading = childNamed(childNamed(row, 'w:trPr'), 'w:tblHeader');
    const cells = childrenNamed(row, 'w:tc').flatMap((cell) => {
      const span = numberIn(childNamed(childNamed(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1;
      return [this.#cellText(cell), ...new Array<string>(Math.min(Math.max(span, 1), 100) - 1).fill('')];
    });
    return { cells, isHeading: heading !== undefined && !/^(?:0|false|off)$/.test(valueIn(heading) ?? '') };
  }

  #cellText(cell: Element): string {
    const walk = new DocxBody(this.#parts);
    walk.through(cell);
    return cellTextOf(walk.blocks);
  }

  #structured(element: Element, walk: (content: Element) => void): void {
    const gallery = childNamed(
      childNamed(childNamed(element, 'w:sdtPr'), 'w:docPartObj'),
      'w:docPartGallery',
    );
    const content = childNamed(element, 'w:sdtContent');
    if (content && valueIn(gallery) !== 'Table of Contents') walk(content);
  }

  #alternatives(element: Element, walk: (content: Element) => void): void {
    const chosen = childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback');
    if (chosen) walk(chosen);
  }
}

function isHiddenRun(run: Element): boolean {
  const vanish = childNamed(childNamed(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(valueIn(vanish) ?? '');
}

/** Word tells where its own descriptions come from. */
const withoutOrigin = (description: string): string =>
  description.replace(
    /\s*(?:Automatisch gegenereerde beschrijving|Description automatically generated)\s*\.?\s*$/,
    '',
  );
