/** Documents that can't be read, or that mean harm, each with what a reader is told of it. */
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ProblemCode } from '../../src/core/errors.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)));

const container =
  '<container><rootfiles><rootfile full-path="boek.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const bookPackage =
  '<package xmlns:dc="x"><metadata><dc:title>Boek</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>';
const chapter = '<html><body><p>Er was eens een boek.</p></body></html>';

const epub = (files: Zippable): Uint8Array =>
  zipSync({
    'META-INF/container.xml': strToU8(container),
    'boek.opf': strToU8(bookPackage),
    'a.xhtml': strToU8(chapter),
    ...files,
  });

const wordText = (text: string): string =>
  `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const docx = (document: string, more: Zippable = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(document), ...more });

const billionLaughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  { length: 12 },
  (_, level) =>
    `<!ENTITY ${String.fromCharCode(98 + level)} "${`&${String.fromCharCode(97 + level)};`.repeat(10)}">`,
).join('')}]>`;
const externalEntity = (address: string): string => `<!DOCTYPE x [<!ENTITY a SYSTEM "${address}">]>`;

const emptyPagePdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

export type FaultyDocument = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: ProblemCode;
};

/** `address` is where an external entity would be fetched. */
export const faultyDocuments = (
  address = 'file:///etc/hostname',
): { readonly [What: string]: FaultyDocument } => ({
  'a PDF with a password': {
    name: 'geheim.pdf',
    bytes: fixture('faults/encrypted.pdf'),
    code: 'file-encrypted',
  },
  'a PDF of scans': { name: 'scan.pdf', bytes: strToU8(emptyPagePdf), code: 'file-without-text' },
  'a PDF that was cut off': {
    name: 'half.pdf',
    bytes: strToU8('%PDF-1.7\n\u00ff\u00fe\u0000\u0001'),
    code: 'file-damaged',
  },
  'an e-book with copy protection': {
    name: 'drm.epub',
    bytes: epub({
      'META-INF/encryption.xml': strToU8(
        '<encryption><EncryptedData><CipherData><CipherReference URI="a.xhtml"/></CipherData></EncryptedData></encryption>',
      ),
    }),
    code: 'file-protected',
  },
  'an e-book with the rights of a shop': {
    name: 'winkel.epub',
    bytes: epub({ 'META-INF/rights.xml': strToU8('<rights/>') }),
    code: 'file-protected',
  },
  'a zip that was cut off': {
    name: 'half.docx',
    bytes: docx(wordText('Dag.')).subarray(0, 120),
    code: 'file-damaged',
  },
  'a zip with damaged content': {
    name: 'kapot.docx',
    bytes: damaged(docx(wordText('Beste buren, de straat gaat open. '.repeat(50)))),
    code: 'file-damaged',
  },
  'a zip of something else': {
    name: 'fotos.docx',
    bytes: zipSync({ 'foto.jpg': Uint8Array.of(1, 2, 3) }),
    code: 'file-binary',
  },
  'a picture that is called a letter': {
    name: 'brief.docx',
    bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 0, 2),
    code: 'file-binary',
  },
  'a zip bomb': {
    name: 'bom.docx',
    bytes: docx(wordText('Dag.'), { 'word/media/a.bin': new Uint8Array(64 * 1024 * 1024) }),
    code: 'file-too-complex',
  },
  'more entries than a document has': {
    name: 'veel.docx',
    bytes: docx(
      wordText('Dag.'),
      Object.fromEntries(Array.from({ length: 21_000 }, (_, index) => [`leeg/${index}`, new Uint8Array(0)])),
    ),
    code: 'file-too-complex',
  },
  'an entry that would leave the archive': {
    name: 'weg.docx',
    bytes: docx(wordText('Dag.'), { '../../.bashrc': strToU8('echo') }),
    code: 'file-unsafe',
  },
  'a billion laughs': {
    name: 'lach.docx',
    bytes: docx(billionLaughs + wordText('&l;')),
    code: 'file-unsafe',
  },
  'a billion laughs in a page': {
    name: 'lach.html',
    bytes: strToU8(
      `${billionLaughs.replace('<!DOCTYPE x', '<!DOCTYPE html')}<html><body><p>&l;</p></body></html>`,
    ),
    code: 'file-unsafe',
  },
  'an entity from elsewhere': {
    name: 'buiten.docx',
    bytes: docx(externalEntity(address) + wordText('&a;')),
    code: 'file-unsafe',
  },
  'a page nested too deep': {
    name: 'diep.html',
    bytes: strToU8(`<!doctype html><body>${'<div>'.repeat(100_000)}dag`),
    code: 'file-too-complex',
  },
  'groups nested too deep': {
    name: 'diep.rtf',
    bytes: strToU8(`{\\rtf1 ${'{'.repeat(100_000)}dag`),
    code: 'file-too-complex',
  },
  'RTF that was cut off': { name: 'half.rtf', bytes: strToU8('{\\rtf1 {\\b Dag'), code: 'file-damaged' },
  'a saved page without a page': {
    name: 'leeg.mhtml',
    bytes: strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a--\n'),
    code: 'file-damaged',
  },
});

/** With other bytes in the middle, where its content is. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let at = 50; at < 80; at += 1) copy[at] = (copy[at]! * 7 + 13) % 256;
  return copy;
}
