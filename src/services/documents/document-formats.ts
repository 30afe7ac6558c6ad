/** Every format that Leesmee opens, and the choice among them. */
import type { DocumentFormat, DocumentSource, RecognisedDocument } from './document-format.ts';
import { docxFormat } from './docx/docx-format.ts';
import { epubFormat } from './epub/epub-format.ts';
import { htmlFormat } from './html/html-format.ts';
import { markdownFormat } from './markdown-format.ts';
import { mhtmlFormat } from './mhtml/mhtml-format.ts';
import { odtFormat } from './odt/odt-format.ts';
import { pdfFormat } from './pdf/pdf-format.ts';
import { plainTextFormat } from './plain-text-format.ts';
import { rtfFormat } from './rtf/rtf-format.ts';
import { subtitlesFormat } from './subtitles/subtitles-format.ts';

const documentFormats: readonly DocumentFormat[] = [
  plainTextFormat,
  markdownFormat,
  subtitlesFormat,
  htmlFormat,
  mhtmlFormat,
  docxFormat,
  epubFormat,
  odtFormat,
  rtfFormat,
  pdfFormat,
];

/** The surest reader of `source`, or `null` when no format knows it. */
export function recogniseDocument(source: DocumentSource): RecognisedDocument | null {
  let surest: RecognisedDocument | null = null;
  for (const format of documentFormats) {
    const recognised = format.recognise(source);
    if (recognised && recognised.confidence > (surest?.confidence ?? 0)) surest = recognised;
  }
  return surest;
}
