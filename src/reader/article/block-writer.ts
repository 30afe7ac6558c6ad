/**
 * Writes blocks into the page as plain headings, paragraphs, lists and quotations, one after another, so that
 * blocks may arrive in any portions. Text goes in as text, never as markup, one text node a block. The blocks are
 * gathered in parts, so that the browser can pass over those that are far from the screen; a list or quotation
 * stays in one part unless it is very long, and a heading stays with what follows it.
 */
import type { Block } from '../../core/article.ts';

/**
 * A part with either of these is full. Laying one out takes a few milliseconds at most, so scrolling to it costs
 * no frame; and there are few enough of them that looking which are in sight costs nothing.
 */
const blocksPerPart = 250;
const charactersPerPart = 20_000;
/** A list or quotation that runs on is broken off at a top-level item once its part has this many blocks. */
const blocksPerPartAtMost = 500;

type ListItem = Extract<Block, { kind: 'listItem' }>;
type OpenList = { readonly element: HTMLElement; readonly item: ListItem; lastNumber: number };

export type WrittenBlock = { readonly element: HTMLElement; readonly text: Text };

export class BlockWriter {
  readonly #article: HTMLElement;
  #part: HTMLElement | null = null;
  #blocksInPart = 0;
  #charactersInPart = 0;
  #before: Block['kind'] | null = null;
  #quotation: HTMLElement | null = null;
  #lists: OpenList[] = [];

  constructor(article: HTMLElement) {
    this.#article = article;
  }

  write(block: Block): WrittenBlock {
    if (block.kind !== 'listItem') this.#lists = [];
    if (block.kind !== 'quote') this.#quotation = null;
    if (this.#partIsFullBefore(block)) this.#closePart();
    const part = this.#part ?? this.#openPart();
    const element = this.#elementFor(block, part);
    const text = document.createTextNode(block.text);
    element.append(text);
    if (block.part) element.classList.add(`part-${block.part}`);
    this.#before = block.kind;
    this.#measure(part, block);
    return { element, text };
  }

  #partIsFullBefore(block: Block): boolean {
    const isFull = this.#blocksInPart >= blocksPerPart || this.#charactersInPart >= charactersPerPart;
    if (!isFull) return false;
    const belongsToLast =
      this.#before === 'heading' || (this.#before === block.kind && block.kind !== 'paragraph');
    if (!belongsToLast) return true;
    const isInsideList = block.kind === 'listItem' && block.depth > 0;
    return this.#blocksInPart >= blocksPerPartAtMost && !isInsideList;
  }

  #closePart(): void {
    this.#part = null;
    this.#quotation = null;
    this.#lists = [];
  }

  #openPart(): HTMLElement {
    const part = document.createElement('div');
    part.className = 'article-part';
    this.#part = part;
    this.#blocksInPart = 0;
    this.#charactersInPart = 0;
    this.#article.append(part);
    return part;
  }

  /** What the style sheet needs to guess a part's height before it has been laid out. */
  #measure(part: HTMLElement, block: Block): void {
    this.#blocksInPart += 1;
    this.#charactersInPart += block.text.length;
    part.style.setProperty('--blocks', String(this.#blocksInPart));
    part.style.setProperty('--characters', String(this.#charactersInPart));
  }

  #elementFor(block: Block, part: HTMLElement): HTMLElement {
    switch (block.kind) {
      case 'heading':
        return appended(part, `h${block.level}`);
      case 'paragraph':
        return appended(part, 'p');
      case 'quote':
        this.#quotation ??= appended(part, 'blockquote');
        return appended(this.#quotation, 'p');
      case 'listItem':
        return this.#itemIn(this.#listFor(block, part), block);
    }
  }

  #listFor(item: ListItem, part: HTMLElement): OpenList {
    for (let list = this.#lists.at(-1); list; list = this.#lists.at(-1)) {
      const isOther = list.item.depth === item.depth && list.item.ordered !== item.ordered;
      if (list.item.depth <= item.depth && !isOther) break;
      this.#lists.pop();
    }
    const innermost = this.#lists.at(-1);
    if (innermost?.item.depth === item.depth) return innermost;
    const parent = innermost?.element.lastElementChild ?? part;
    const list = { element: appended(parent, item.ordered ? 'ol' : 'ul'), item, lastNumber: 0 };
    this.#lists.push(list);
    return list;
  }

  #itemIn(list: OpenList, item: ListItem): HTMLElement {
    const element = appended(list.element, 'li');
    const number = Number.parseInt(item.marker, 10);
    const expected = list.lastNumber + 1;
    list.lastNumber = Number.isNaN(number) ? expected : number;
    if (item.ordered && list.lastNumber !== expected) (element as HTMLLIElement).value = list.lastNumber;
    return element;
  }
}

function appended(parent: Element, name: string): HTMLElement {
  const element = document.createElement(name);
  parent.append(element);
  return element;
}
