import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/services/documents/decode-text.ts';
import { encoders, utf8 } from './document-bytes.ts';

const text = 'Eén “ideeënbus” kost € 12,50 – niet meer…\nZo’n bus is geëmailleerd.\n';

describe('decoding', () => {
  it.each(Object.entries(encoders))('reads %s', (_, encode) => {
    expect(decodeText(encode(text))).toBe(text);
  });

  it('keeps a UTF-8 text in UTF-8 when a byte of it is damaged', () => {
    expect(decodeText(Uint8Array.of(...utf8('Een café, twee cafés, drie crèmes'), 0xff))).toBe(
      'Een café, twee cafés, drie crèmes\ufffd',
    );
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it.each([
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['a zip, and so a Word or EPUB file', utf8('PK\u0003\u0004\u0014 word/document.xml')],
    ['a PDF of letters only', utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
    ['rich text', utf8('{\\rtf1\\ansi Dag wereld}')],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff)],
    ['text with zeros in it', utf8('Dag\0wereld')],
    ['many control characters', utf8('a\u0001b\u0002c\u0003')],
  ])('knows that %s is no text', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});
