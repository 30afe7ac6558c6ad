/**
 * Bytes to text: finds out whether they are text at all, and in which encoding. A byte order mark decides; then
 * the zero bytes of UTF-16; then UTF-8 where it is valid or nearly so; what is left is Windows-1252.
 */
import { decodeWindows1252 } from './windows-1252.ts';

/** As much as is looked at to tell an encoding, or to tell text from other data. */
const sampleBytes = 64 * 1024;

/** Documents in a format of their own that could pass for text. */
const signatures = ['%PDF-', '{\\rtf', 'PK\u0003\u0004'];

/** The text of `bytes`, or `null` when they are no text. Text that was cut or damaged in places is still text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = hasSignature(bytes) ? null : decodeIn(encodingOf(bytes), bytes);
  return text === null || looksBinary(text) ? null : text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'unmarked';

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? 'unmarked';
}

/** Western text in UTF-16 has a zero in nearly every other byte, and always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2);
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) zerosFirst += 1;
    if (bytes[pair * 2 + 1] === 0) zerosSecond += 1;
  }
  const most = pairs * 0.7;
  if (zerosSecond > most && zerosFirst === 0) return 'utf-16le';
  if (zerosFirst > most && zerosSecond === 0) return 'utf-16be';
  return null;
}

function decodeIn(encoding: Encoding, bytes: Uint8Array): string {
  return encoding === 'unmarked' ? decodeUnmarked(bytes) : new TextDecoder(encoding).decode(bytes);
}

function decodeUnmarked(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return mostlyUtf8(utf8) ? utf8 : decodeWindows1252(bytes);
}

/**
 * A single damaged byte shouldn't turn every "ë" of a UTF-8 text into "Ã«", and text in Windows-1252 hardly ever
 * holds a valid UTF-8 sequence: whichever there is more of, decides.
 */
function mostlyUtf8(decoded: string): boolean {
  const damaged = decoded.split('\ufffd').length - 1;
  if (damaged === 0) return true;
  let valid = 0;
  for (const run of decoded.matchAll(/[^\0-\x7f\ufffd]+/g)) valid += run[0].length;
  return valid > damaged;
}

function hasSignature(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return signatures.some((signature) => start.startsWith(signature));
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, sampleBytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells other data from text
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return sample.includes('\0') || controls * 100 > sample.length;
}
