/** Bytes of a text as other programs save it, made by the test from one text so that only the encoding differs. */

const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const windows1252Extras: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => windows1252Extras[character] ?? character.charCodeAt(0));

export const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => bytesOf(text, 'utf8'),
  'UTF-8 with a mark': (text) => bytesOf(`\ufeff${text}`, 'utf8'),
  'UTF-16 LE': (text) => bytesOf(text, 'utf16le'),
  'UTF-16 LE with a mark': (text) => bytesOf(`\ufeff${text}`, 'utf16le'),
  'UTF-16 BE': bigEndian,
  'UTF-16 BE with a mark': (text) => bigEndian(`\ufeff${text}`),
  'Windows-1252': windows1252,
};

export const utf8 = (text: string): Uint8Array => bytesOf(text, 'utf8');
