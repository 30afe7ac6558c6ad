/** Puts the text of an RTF document together to blocks: paragraphs, items with their marker, rows of tables, notes. */
import type { Block } from '../../../core/article.ts';
import { type BlockShape, BlockWriter, paragraph, tableRow } from '../block-writer.ts';
import { cleanText, foldSpaces } from '../clean-text.ts';
import type { InlineMark } from '../marked-text.ts';
import { type TableRow, tableRowTexts } from '../table-rows.ts';
import type { RtfRole } from './rtf-styles.ts';

const bodyRole: RtfRole = { role: 'body' };

export class RtfBody {
  role: RtfRole = bodyRole;
  readonly #writer = new BlockWriter();
  #marker = '';
  #depth = 0;
  #inTable = false;
  #note = '';
  #pictures: string[] = [];
  #cell = '';
  #cells: string[] = [];
  #rows: TableRow[] = [];

  write(text: string, marks: readonly InlineMark[]): void {
    if (this.#inTable) {
      this.#cell += text;
      return;
    }
    if (this.#rows.length > 0) this.#endTable();
    this.#writer.marked(this.role.role === 'heading' ? [] : marks, () => this.#writer.write(text));
  }

  /** Part of what stands before an item. */
  marker(text: string): void {
    this.#marker += text;
  }

  writeNote(text: string): void {
    this.#note += text;
  }

  endNote(): void {
    this.#writer.note(this.#note);
    this.#note = '';
  }

  /** To be read after the paragraph at hand. A file may hold a picture twice, for older programs. */
  picture(description: string): void {
    if (!this.#pictures.includes(description)) this.#pictures.push(description);
  }

  control(word: string, value: number): void {
    if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph();
    else if (word === 'cell' || word === 'nestcell') this.#endCell();
    else if (word === 'row' || word === 'nestrow') this.#endRow();
    else if (word === 'intbl') this.#inTable = true;
    else if (word === 'ilvl') this.#depth = Math.min(Math.max(value, 0), 8);
    else if (word === 'pard') this.#startAnew();
  }

  end(): readonly Block[] {
    this.#endParagraph();
    this.#endTable();
    return this.#writer.blocks;
  }

  #startAnew(): void {
    this.role = bodyRole;
    this.#depth = 0;
    this.#inTable = false;
  }

  #endParagraph(): void {
    if (this.#inTable) {
      this.#cell += ' ';
      return;
    }
    const marker = foldSpaces(cleanText(this.#marker));
    this.#marker = '';
    const { role } = this;
    if (role.role === 'heading') this.#writer.end({ kind: 'heading', level: role.level }, labelOf(marker));
    else if (role.role === 'caption') this.#writer.endCaption();
    else this.#writer.end(this.#shape(marker));
    for (const description of this.#pictures) this.#writer.figure(description);
    this.#pictures = [];
  }

  #shape(marker: string): BlockShape {
    if (marker === '') return this.role.role === 'quote' ? { kind: 'quote' } : paragraph;
    const ordered = isCounted(marker);
    return { kind: 'listItem', marker: ordered ? marker : '•', ordered, depth: this.#depth };
  }

  #endCell(): void {
    this.#cells.push(foldSpaces(cleanText(this.#cell)));
    this.#cell = '';
    this.#marker = '';
  }

  #endRow(): void {
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, isHeading: false });
    this.#cells = [];
  }

  /** What has one column is no table, but a frame around text. */
  #endTable(): void {
    this.#endRow();
    const rows = this.#rows;
    this.#rows = [];
    const isTable = rows.some(({ cells }) => cells.length > 1);
    for (const text of isTable ? tableRowTexts(rows) : rows.flatMap(({ cells }) => cells)) {
      this.#writer.write(text);
      this.#writer.end(isTable ? tableRow : paragraph);
    }
  }
}

const isCounted = (marker: string): boolean => /[\p{L}\p{N}]/u.test(marker) && !/^o$/.test(marker);

const labelOf = (marker: string): string => (isCounted(marker) ? `${marker} ` : '');
