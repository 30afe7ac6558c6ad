/**
 * Which tags of a PDF are notes, and which are the numbers that refer to them. Some programs have a tag for notes;
 * browsers print them as a list whose items end with an arrow back.
 */
import { isTag, type Tag, textInTag } from './tagged-text.ts';

type NoteElement = { readonly name: string; readonly attributes: Record<string, string> };

const noteRoles = new Set(['Note', 'FENote']);
const number = /^\s*[[(]?(\d{1,3})[\])]?\s*$/;
const numberedNote = /^\s*[[(]?(\d{1,3})[\]).]?\s*\S/;
const backArrow = /[↩↑]\ufe0e?\s*$/;

export class NoteTags {
  readonly #elements = new Map<Tag, NoteElement>();
  /** A number may come back on each page: the second 1 refers to the second note 1. */
  readonly #references = new Map<string, number>();
  readonly #notes = new Map<string, number>();

  constructor(root: Tag) {
    this.#visit(root);
  }

  /** The element that a tag is as a note, a reference to one or the arrow back; else `null`. */
  attributesOf(tag: Tag): NoteElement | null {
    return this.#elements.get(tag) ?? null;
  }

  #visit(tag: Tag): void {
    const text = textInTag(tag);
    if (tag.isLink || tag.role === 'Reference') {
      const referred = number.exec(text)?.[1];
      if (referred !== undefined) {
        const href = `#${nextId(this.#references, referred)}`;
        this.#elements.set(tag, { name: 'a', attributes: { href, role: 'doc-noteref' } });
        return;
      }
      if (backArrow.test(text) && text.trim().length <= 2)
        this.#elements.set(tag, { name: 'a', attributes: {} });
    }
    const noted = this.#isNote(tag, text) ? numberedNote.exec(text)?.[1] : undefined;
    if (noted !== undefined)
      this.#elements.set(tag, { name: 'aside', attributes: { id: nextId(this.#notes, noted) } });
    for (const child of tag.children) if (isTag(child)) this.#visit(child);
  }

  #isNote({ role, children }: Tag, text: string): boolean {
    if (noteRoles.has(role)) return true;
    return backArrow.test(text) && children.some((child) => isTag(child) && child.role === 'Lbl');
  }
}

function nextId(counts: Map<string, number>, noteNumber: string): string {
  const count = (counts.get(noteNumber) ?? 0) + 1;
  counts.set(noteNumber, count);
  return `note-${noteNumber}-${count}`;
}
