/**
 * The files in a zip, in memory only. What an archive says of itself is held against limits before anything is
 * unpacked, and nothing is unpacked beyond what it said, so that a small file can't become a huge one.
 */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DocumentFault } from '../document-fault.ts';

const mostEntries = 20_000;
const largestEntryBytes = 256 * 1024 * 1024;
const largestTotalBytes = 512 * 1024 * 1024;
/** Text with mark-up becomes some 10 to 30 times smaller; nothing but padding becomes this much smaller. */
const highestRatio = 200;
/** A small entry of one repeated character harms nobody. */
const ratioCountsFromBytes = 8 * 1024 * 1024;

const signature = [0x50, 0x4b, 0x03, 0x04];

export const isZip = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, UnzipFileInfo>;

  /** Throws `file-damaged`, `file-unsafe` or `file-too-complex`. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const entries = new Map<string, UnzipFileInfo>();
    let count = 0;
    unzip(bytes, (entry) => {
      count += 1;
      if (count > mostEntries) throw new DocumentFault('file-too-complex');
      entries.set(entry.name, entry);
      return false;
    });
    this.#entries = entries;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Throws `file-unsafe` or `file-too-complex` for an archive that nobody should unpack. */
  refuseHarmful(): void {
    let totalBytes = 0;
    for (const { name, size, originalSize } of this.#entries.values()) {
      if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name)) throw new DocumentFault('file-unsafe');
      totalBytes += originalSize;
      const swells = originalSize > ratioCountsFromBytes && originalSize > size * highestRatio;
      if (swells || originalSize > largestEntryBytes || totalBytes > largestTotalBytes) {
        throw new DocumentFault('file-too-complex');
      }
    }
  }

  /** Throws `file-damaged` when it is there but can't be unpacked. */
  textOf(name: string): string | undefined {
    return this.textsOf([name]).get(name);
  }

  /** Those of `names` that are there. All in one go, because finding an entry means looking at every entry. */
  textsOf(names: readonly string[]): ReadonlyMap<string, string> {
    const wanted = new Set(names);
    const files = unzip(this.#bytes, ({ name }) => wanted.delete(name));
    return new Map(Object.entries(files).map(([name, bytes]) => [name, decodeXml(bytes)]));
  }
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw cause instanceof DocumentFault ? cause : new DocumentFault('file-damaged', { cause });
  }
}

/** XML is in UTF-8 unless a byte order mark says otherwise. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
