/** Documents that were damaged at random; the same seed and number damage the same one in the same way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { DocumentFile } from '../../../src/services/documents/read-document.ts';

const folders = ['test/fixtures/documents', 'test/fixtures/documents/same-article'];

type Random = (below: number) => number;

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const interesting = [
  '<',
  '>',
  '&',
  '{',
  '}',
  '\\',
  '\0',
  '\xff',
  '<!ENTITY',
  ']]>',
  '%',
  '(',
  ')',
  '-->',
  '\n',
];

function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let round = 1 + random(4); round > 0 && changed.length > 0; round -= 1) {
    const at = random(changed.length);
    const end = Math.min(changed.length, at + 1 + random(200));
    switch (random(6)) {
      case 0:
        changed = changed.subarray(0, at);
        break;
      case 1:
        changed[at] = random(256);
        break;
      case 2:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(end)]);
        break;
      case 3: {
        const piece = changed.subarray(at, end);
        const copies = Array.from({ length: 1 + random(50) }, () => piece);
        changed = Buffer.concat([changed.subarray(0, at), ...copies, changed.subarray(at)]);
        break;
      }
      case 4: {
        const sign = Buffer.from(interesting[random(interesting.length)] ?? '', 'latin1');
        changed = Buffer.concat([changed.subarray(0, at), sign, changed.subarray(at)]);
        break;
      }
      default:
        changed.fill(random(256), at, end);
    }
  }
  return new Uint8Array(changed);
}

/** Half of the archives are damaged inside: as they are, hardly one would be opened. */
function damaged({ name, bytes }: DocumentFile, random: Random): DocumentFile {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || random(2) === 0)
    return { name, bytes: mutated(bytes, random) };
  const entries = unzipSync(bytes);
  const names = Object.keys(entries);
  const chosen = names[random(names.length)] ?? '';
  return { name, bytes: zipSync({ ...entries, [chosen]: mutated(entries[chosen]!, random) }, { level: 1 }) };
}

export function damagedDocuments(seed: number): (number: number) => DocumentFile {
  const originals = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md|html|mhtml|docx|odt|rtf|epub|pdf|srt|vtt)$/.test(name))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
  );
  return (number) => damaged(originals[number % originals.length]!, randomFrom(seed * 1_000_003 + number));
}
