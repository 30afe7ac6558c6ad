/**
 * Dictionaries as files that people hand to each other: a table for spreadsheets (CSV, TSV) or a lexicon for
 * other speech programs (PLS). What a file is, is told by what it holds, not by its name. A bad line costs that
 * line and no other.
 */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { BadLine } from '../../contract/dictionary-schema.ts';
import type { Input, Output } from '../../contract/leesmee-api.ts';
import { articleIdSchema } from '../../contract/library-schema.ts';
import { LeesmeeError } from '../../core/errors.ts';
import {
  type PronunciationEntry,
  pronunciationFault,
  tidyPronunciation,
} from '../../core/pronunciation-entry.ts';
import { decodeText } from '../documents/decode-text.ts';
import { delimitedText, readDelimitedText } from './delimited-text.ts';
import { plsLexicon, readPlsLexicon } from './pls-lexicon.ts';

export type UploadedFile = Input<'pronunciations.import'>;
export type DictionaryFormat = Input<'pronunciations.export'>['format'];

/** What a line says, before it has been judged. `article` is what the file calls it. */
export type FoundPronunciation = Omit<PronunciationEntry, 'id'>;
export type FoundLine =
  | { readonly line: number; readonly entry: FoundPronunciation }
  | { readonly line: number; readonly reason: BadLine['reason'] };

export type ReadDictionary = {
  readonly found: readonly { readonly line: number; readonly entry: PronunciationEntry }[];
  readonly badLines: readonly BadLine[];
};

/** Throws `file-empty` or `dictionary-unknown`. */
export async function readDictionaryFile({ name, bytes }: UploadedFile): Promise<ReadDictionary> {
  const text = decodeText(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) throw new LeesmeeError({ code: 'dictionary-unknown', name });
  if (text.trim() === '') throw new LeesmeeError({ code: 'file-empty', name });
  const lines = text.trimStart().startsWith('<') ? readPlsLexicon(text) : readDelimitedText(text);
  const found: { line: number; entry: PronunciationEntry }[] = [];
  const badLines: BadLine[] = [];
  for await (const line of lines) {
    if ('reason' in line) badLines.push(line);
    else {
      const entry = { ...tidyPronunciation(line.entry), id: randomUUID() };
      const fault = faultOf(entry);
      if (fault === null) found.push({ line: line.line, entry });
      else badLines.push({ line: line.line, reason: fault });
    }
  }
  return { found, badLines };
}

const faultOf = (entry: PronunciationEntry): BadLine['reason'] | null =>
  entry.article === null || v.is(articleIdSchema, entry.article)
    ? pronunciationFault(entry)
    : 'unknown-choice';

export function dictionaryFile(
  entries: readonly PronunciationEntry[],
  format: DictionaryFormat,
): Output<'pronunciations.export'> {
  const sorted = [...entries].sort((a, b) => a.written.localeCompare(b.written, 'nl'));
  return { name: `uitspraak.${format}`, text: writers[format](sorted) };
}

const writers: {
  readonly [Format in DictionaryFormat]: (entries: readonly PronunciationEntry[]) => string;
} = {
  csv: (entries) => delimitedText(entries, ','),
  tsv: (entries) => delimitedText(entries, '\t'),
  pls: plsLexicon,
};
