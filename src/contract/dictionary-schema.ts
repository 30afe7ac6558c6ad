/** The dictionary of pronunciations as it crosses the channel, and what comes of reading one from a file. */
import * as v from 'valibot';
import {
  longestPronunciation,
  mostPronunciations,
  type PronunciationEntry,
  pronunciationFault,
} from '../core/pronunciation-entry.ts';
import { articleIdSchema } from './library-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const side = v.pipe(v.string(), v.maxLength(longestPronunciation));
const entryIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/));
export const pronunciationSchema: v.GenericSchema<unknown, PronunciationEntry> = v.pipe(
  v.object({
    id: entryIdSchema,
    article: v.nullable(articleIdSchema),
    written: side,
    spoken: side,
    match: v.picklist(['word', 'part']),
    caseSensitive: v.boolean(),
  }),
  v.check((entry) => pronunciationFault(entry) === null),
);
export const pronunciationsSchema = v.pipe(v.array(pronunciationSchema), v.maxLength(mostPronunciations));
export const entryIdsSchema = v.pipe(v.array(entryIdSchema), v.maxLength(mostPronunciations));

/** A line of a dictionary file that could not be taken over, counted from 1, and why. */
const badLine = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason: v.picklist([
    'malformed',
    'unknown-choice',
    'no-respelling',
    'written-missing',
    'spoken-missing',
    'spoken-silent',
    'too-long',
    'full',
  ]),
});
export type BadLine = v.InferOutput<typeof badLine>;

/** `pronunciations` is the whole dictionary after the import; of many bad lines, the first thousand are named. */
export const importReportSchema = v.object({
  pronunciations: pronunciationsSchema,
  added: count,
  replaced: count,
  badLines: v.array(badLine),
  badLineCount: count,
});
export type ImportReport = v.InferOutput<typeof importReportSchema>;
