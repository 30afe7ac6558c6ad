/** The parts of a Word document put together: its text, and what the text refers to. */
import type { Element } from 'domhandler';
import { DocumentFault } from '../document-fault.ts';
import type { ParsedDocument } from '../document-format.ts';
import { descendantsNamed, firstNamed, parseXml, textIn } from '../markup/node-tree.ts';
import type { ZipArchive } from '../zip/zip-archive.ts';
import { DocxBody } from './docx-body.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { DocxStyles } from './docx-styles.ts';

const stylesPart = 'word/styles.xml';
const numberingPart = 'word/numbering.xml';
const notesParts = ['word/footnotes.xml', 'word/endnotes.xml'] as const;

/** `main` is the name of the part that holds the text. */
export function parseDocx(archive: ZipArchive, main: string): ParsedDocument {
  archive.refuseHarmful();
  const parts = archive.textsOf([main, stylesPart, numberingPart, ...notesParts]);
  const part = (name: string) => parseXml(parts.get(name) ?? '');
  const body = firstNamed(part(main), 'w:body');
  if (!body) throw new DocumentFault('file-damaged');
  const [footnotes, endnotes] = notesParts.map((name) =>
    notesOf([...descendantsNamed(part(name), 'w:footnote', 'w:endnote')]),
  );
  const walk = new DocxBody({
    styles: new DocxStyles(part(stylesPart)),
    numbering: new DocxNumbering(part(numberingPart)),
    footnotes: footnotes ?? new Map(),
    endnotes: endnotes ?? new Map(),
  });
  walk.through(body);
  return { title: null, date: null, blocks: walk.blocks };
}

const notesOf = (notes: readonly Element[]): ReadonlyMap<string, string> =>
  new Map(notes.map((note) => [note.attribs['w:id'] ?? '', paragraphsIn(note)]));

const paragraphsIn = (note: Element): string =>
  [...descendantsNamed(note, 'w:p')]
    .map((paragraph) => [...descendantsNamed(paragraph, 'w:t')].map(textIn).join(''))
    .join(' ');
