/**
 * All that the page may ask of its host: names, and a schema for what goes in and what comes out. Both ends
 * validate with these, so neither trusts the other.
 */
import * as v from 'valibot';
import type { ReadingOptions, SpokenText } from '../core/dutch/spoken-text.ts';
import { type Settings, type SettingsPatch, settingSpecs, validSettings } from '../core/settings.ts';
import { blockSchema } from './article-schema.ts';
import { entryIdsSchema, importReportSchema, pronunciationsSchema } from './dictionary-schema.ts';
import { doctorReportSchema, voiceSchema } from './doctor-schema.ts';
import {
  articleIdSchema,
  bookmarkChangeSchema,
  bookmarksSchema,
  foundTextSchema,
  keptSchema,
  readingListSchema,
  readingSchema,
} from './library-schema.ts';
import { presetChangeSchema, presetsSchema } from './preset-schema.ts';
import { problemSchema } from './problem-schema.ts';

type Schema<Value> = v.GenericSchema<unknown, Value>;
/** `once` gives exactly one item, `many` any number; both can be cancelled. */
export type Method<Input, Output, Items extends 'once' | 'many'> = {
  readonly input: Schema<Input>;
  readonly output: Schema<Output>;
  readonly items: Items;
};

const once = <In, Out>(input: Schema<In>, output: Schema<Out>): Method<In, Out, 'once'> => ({
  input,
  output,
  items: 'once',
});
const many = <In, Out>(input: Schema<In>, output: Schema<Out>): Method<In, Out, 'many'> => ({
  input,
  output,
  items: 'many',
});

const nothing = v.null();
const name = v.pipe(v.string(), v.maxLength(1024));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const textRange = v.object({ start: offset, end: offset });

/** Text that is opened or spoken is limited here as well as where it is read, so a channel can't be flooded. */
export const documentLimitBytes = 100 * 1024 * 1024;
/** As much as is sure to fit in that many bytes of UTF-8. */
export const documentLimitCharacters = Math.floor(documentLimitBytes / 3);

/** `html` is the same text with its mark-up. */
const pastedText = v.pipe(v.string(), v.maxLength(documentLimitCharacters));

const documentBytes = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.byteLength <= documentLimitBytes),
) as Schema<Uint8Array<ArrayBuffer>>;

/**
 * An article comes in parts, so that its beginning can be read while the rest is on its way. While it is being
 * made of a document, how far that is comes first, from 0 to 1. The last says what the reading list made of it.
 */
const articlePart = v.variant('part', [
  v.object({ part: v.literal('progress'), done: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  v.object({
    part: v.literal('head'),
    id: articleIdSchema,
    title: v.string(),
    date: v.nullable(v.string()),
    language: v.string(),
    blockCount: offset,
  }),
  v.object({ part: v.literal('blocks'), blocks: v.array(blockSchema) }),
  v.object({ part: v.literal('kept'), kept: keptSchema }),
]);
export type ArticlePart = v.InferOutput<typeof articlePart>;

const settings: Schema<Settings> = v.custom<Settings>(
  (value) => Object.keys(validSettings(value)).length === Object.keys(settingSpecs).length,
);
const settingsPatch: Schema<SettingsPatch> = v.custom<SettingsPatch>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(validSettings(value)).length === Object.keys(value).length,
);

const delivery = v.object({
  voice: v.pipe(v.string(), v.maxLength(300)),
  rate: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  pitch: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
});

/**
 * One sentence, or part of one, as it is written; `article` is the text it is in, if any, and `marker` the number of
 * the item that it opens.
 */
const writtenSentence = {
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  marker: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100)))),
  kind: v.picklist(['heading', 'paragraph', 'quote', 'listItem']),
  article: v.nullable(articleIdSchema),
  reading: v.object({
    brackets: v.picklist(['read', 'pause', 'skip']),
    emoji: v.picklist(['name', 'skip']),
    webAddresses: v.picklist(['full', 'host', 'short']),
    phoneNumbers: v.picklist(['digits', 'pairs']),
    quotations: v.picklist(['say', 'pause']),
  }) satisfies Schema<ReadingOptions>,
};

const spokenText: Schema<SpokenText> = v.object({
  text: v.string(),
  words: v.array(v.object({ source: textRange, spoken: textRange })),
});

export const dictionaryLimitBytes = 20 * 1024 * 1024;
const dictionaryBytes = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.byteLength <= dictionaryLimitBytes),
) as Schema<Uint8Array<ArrayBuffer>>;

/** `source` is a range in the text that was asked to be spoken; `at` counts from the utterance's start. */
const spokenChunk = v.object({
  sampleRate: v.pipe(v.number(), v.minValue(8000), v.maxValue(192_000)),
  samples: v.instance(Int16Array) as Schema<Int16Array<ArrayBuffer>>,
  marks: v.array(v.object({ source: textRange, at: seconds })),
});
export type SpokenChunk = v.InferOutput<typeof spokenChunk>;
export type WordMark = SpokenChunk['marks'][number];

/**
 * What the host has for the page without being asked: a document that the system wants opened, and `read` aloud at
 * once; a problem with something that the system was asked to do. `listening`
 * comes once, after all that was asked for before the page was there.
 */
const hostEvent = v.variant('event', [
  v.object({ event: v.literal('open-requested'), request: v.string(), name, read: v.boolean() }),
  v.object({ event: v.literal('problem'), problem: problemSchema }),
  v.object({ event: v.literal('listening') }),
]);
export type HostEvent = v.InferOutput<typeof hostEvent>;

const articleIds = v.pipe(v.array(articleIdSchema), v.maxLength(100_000));
const sampleName = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

export const leesmeeApi = {
  'app.version': once(nothing, v.string()),
  /** Never ends by itself; a request that came before the page listened is given first. */
  'host.events': many(nothing, hostEvent),
  'documents.openRequested': many(v.object({ request: v.string() }), articlePart),
  'documents.openBytes': many(v.object({ name, bytes: documentBytes }), articlePart),
  'documents.openText': many(v.object({ text: pastedText, html: v.optional(pastedText) }), articlePart),
  'documents.samples': once(nothing, v.array(v.object({ name: sampleName, title: v.string() }))),
  'documents.openSample': many(v.object({ name: sampleName }), articlePart),
  /** The Dutch voices that are known by now, best first. */
  'speech.voices': once(nothing, v.array(voiceSchema)),
  'voices.doctor': once(nothing, doctorReportSchema),
  /** Looks again for voices that were installed or removed, and reports. */
  'voices.refresh': once(nothing, doctorReportSchema),
  /** What is written is made ready for the voice on the other side. */
  'speech.speak': many(v.object({ ...writtenSentence, delivery }), spokenChunk),
  /** What `speech.speak` would have the voice say, for showing. */
  'speech.spoken': once(v.object(writtenSentence), spokenText),
  'settings.get': once(nothing, settings),
  'settings.change': once(settingsPatch, settings),
  'pronunciations.list': once(nothing, pronunciationsSchema),
  /** Puts entries in the place of those with the same id or for the same words; gives the whole dictionary. */
  'pronunciations.change': once(
    v.object({ put: pronunciationsSchema, remove: entryIdsSchema }),
    pronunciationsSchema,
  ),
  'pronunciations.import': once(v.object({ name, bytes: dictionaryBytes }), importReportSchema),
  'pronunciations.export': once(
    v.object({ format: v.picklist(['csv', 'tsv', 'pls']) }),
    v.object({ name, text: v.string() }),
  ),
  'presets.list': once(nothing, presetsSchema),
  /** Puts presets in the place of those with the same id; gives them all. */
  'presets.change': once(presetChangeSchema, presetsSchema),
  'library.list': once(nothing, readingListSchema),
  'library.open': many(v.object({ article: articleIdSchema }), articlePart),
  /** Puts a document in the list without opening it. */
  'library.add': once(v.object({ name, bytes: documentBytes }), nothing),
  'library.search': many(v.object({ words: v.pipe(v.string(), v.maxLength(200)) }), foundTextSchema),
  /** Removed texts can be put back until they are erased, which is when the host stops. */
  'library.remove': once(v.object({ articles: articleIds }), readingListSchema),
  'library.restore': once(v.object({ articles: articleIds }), readingListSchema),
  'library.keepPlace': once(v.object({ article: articleIdSchema, reading: readingSchema }), nothing),
  /** Of all texts that are in the list; those of a text in the order in which they stand there. */
  'library.bookmarks': once(nothing, bookmarksSchema),
  'library.changeBookmarks': once(bookmarkChangeSchema, bookmarksSchema),
} as const;

export type LeesmeeApi = typeof leesmeeApi;
export type MethodName = keyof LeesmeeApi;
export type Input<Name extends MethodName> = v.InferOutput<LeesmeeApi[Name]['input']>;
export type Output<Name extends MethodName> = v.InferOutput<LeesmeeApi[Name]['output']>;
export type OnceMethod = {
  [Name in MethodName]: LeesmeeApi[Name]['items'] extends 'once' ? Name : never;
}[MethodName];
export type ManyMethod = Exclude<MethodName, OnceMethod>;
