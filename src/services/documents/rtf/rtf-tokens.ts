/** RTF cut into its pieces: groups, control words with their number, and characters in the document's code page. */
import { decodeWindows1252 } from '../windows-1252.ts';

export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'control'; readonly word: string; readonly value: number | null; readonly end: number }
  /** Characters as they stand there. */
  | { readonly kind: 'text'; readonly text: string }
  /** One character by its number in the code page. */
  | { readonly kind: 'byte'; readonly byte: number };

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))/y;
const plain = /[^\\{}\r\n]+/y;

/** `source` holds a byte in each character. */
export function* rtfTokens(source: string): Generator<RtfToken, void, number | undefined> {
  for (let at = 0; at < source.length; ) {
    const sign = source[at];
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\\') {
      control.lastIndex = at;
      const match = control.exec(source);
      at = match ? control.lastIndex : at + 1;
      if (!match) continue;
      const [, word, value, hex, symbol] = match;
      if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16) };
      else {
        const name = word ?? symbol ?? '';
        at =
          (yield {
            kind: 'control',
            word: name,
            value: value === undefined ? null : Number(value),
            end: at,
          }) ?? at;
      }
    } else {
      plain.lastIndex = at;
      const match = plain.exec(source);
      if (match) yield { kind: 'text', text: match[0] };
      at = match ? plain.lastIndex : at + 1;
    }
  }
}

/** What the bytes of a document mean whose code page is `page`. */
export function codePage(page: number): (byte: number) => string {
  const name = page === 10_000 ? 'macintosh' : `windows-${page}`;
  if ((page >= 1250 && page <= 1258 && page !== 1252) || page === 10_000) {
    const decoder = new TextDecoder(name);
    return (byte) => decoder.decode(Uint8Array.of(byte));
  }
  return (byte) => decodeWindows1252(Uint8Array.of(byte));
}
