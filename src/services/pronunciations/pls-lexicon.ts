/**
 * Pronunciations as a lexicon in W3C's Pronunciation Lexicon Specification (PLS 1.0). What that has no word for
 * stands in attributes of a namespace of our own, which other programs pass over. Entities of a file's own making
 * are never expanded, and nothing outside of the file is ever read.
 */
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';
import type { FoundLine } from './dictionary-file.ts';

const header = {
  '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
};
const lexiconAttributes = {
  '@version': '1.0',
  '@xmlns': 'http://www.w3.org/2005/01/pronunciation-lexicon',
  '@xmlns:leesmee': 'urn:leesmee:pronunciation',
  '@alphabet': 'ipa',
  '@xml:lang': 'nl',
};

export function plsLexicon(entries: readonly PronunciationEntry[]): string {
  const lexeme = entries.map(({ written, spoken, match, caseSensitive, article }) => ({
    ...(match === 'part' && { '@leesmee:match': 'part' }),
    ...(caseSensitive && { '@leesmee:case': 'sensitive' }),
    ...(article !== null && { '@leesmee:article': article }),
    grapheme: written,
    alias: spoken,
  }));
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
  return builder.build({ ...header, lexicon: { ...lexiconAttributes, lexeme } });
}

const repeated = new Set(['lexeme', 'grapheme', 'alias']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  captureMetaData: true,
  isArray: (name) => repeated.has(name),
});
const whereItStands = XMLParser.getMetaDataSymbol() as symbol;

const text = v.pipe(v.string(), v.transform(withoutEntities));
const lexemeSchema = v.object({
  grapheme: v.array(text),
  alias: v.optional(v.array(text)),
  '@match': v.optional(v.picklist(['word', 'part'])),
  '@case': v.optional(v.picklist(['sensitive', 'insensitive'])),
  '@article': v.optional(v.string()),
});
const lexiconSchema = v.object({ lexicon: v.object({ lexeme: v.array(v.unknown()) }) });
const placeSchema = v.object({ startIndex: v.number() });

/** `source` has its lines ended by line feeds. What isn't well-formed XML is one bad line: where it goes wrong. */
export function* readPlsLexicon(source: string): Generator<FoundLine, void> {
  const validity = XMLValidator.validate(source);
  if (validity !== true) {
    yield { line: validity.err.line, reason: 'malformed' };
    return;
  }
  const lexemes = lexemesIn(source);
  if (lexemes === null) {
    yield { line: 1, reason: 'malformed' };
    return;
  }
  let counted = 0;
  let line = 1;
  for (const lexeme of lexemes) {
    const start = startOf(lexeme);
    for (let next = source.indexOf('\n', counted); next !== -1 && next < start; ) {
      line += 1;
      counted = next + 1;
      next = source.indexOf('\n', counted);
    }
    yield* foundIn(lexeme, line);
  }
}

/** `null` for XML that is no lexicon, or that refers to something outside of itself. */
function lexemesIn(source: string): readonly unknown[] | null {
  try {
    return v.parse(lexiconSchema, parser.parse(source)).lexicon.lexeme;
  } catch {
    return null;
  }
}

function* foundIn(value: unknown, line: number): Generator<FoundLine, void> {
  const lexeme = v.safeParse(lexemeSchema, value);
  if (!lexeme.success) {
    yield { line, reason: 'malformed' };
    return;
  }
  const { grapheme, alias, ...attributes } = lexeme.output;
  const [spoken] = alias ?? [];
  if (spoken === undefined) {
    yield { line, reason: 'no-respelling' };
    return;
  }
  for (const written of grapheme) {
    yield {
      line,
      entry: {
        written,
        spoken,
        match: attributes['@match'] ?? 'word',
        caseSensitive: attributes['@case'] === 'sensitive',
        article: attributes['@article'] ?? null,
      },
    };
  }
}

function startOf(lexeme: unknown): number {
  if (typeof lexeme !== 'object' || lexeme === null) return 0;
  const place = v.safeParse(placeSchema, Reflect.get(lexeme, whereItStands));
  return place.success ? place.output.startIndex : 0;
}

/** In a map, since a file may name its entities as it likes, `constructor` among them. */
const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** The five entities that XML itself has, and characters by number; any other stays as it is written. */
function withoutEntities(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
