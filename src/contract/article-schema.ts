/** The blocks of an article as they cross a channel. */
import * as v from 'valibot';
import type { Block, TextMark } from '../core/article.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = { start: offset, end: offset };
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/));

const textMark: v.GenericSchema<unknown, TextMark> = v.variant('kind', [
  v.object({ ...range, kind: v.picklist(['emphasis', 'strong']) }),
  v.object({ ...range, kind: v.literal('language'), language }),
]);

const text = {
  text: v.string(),
  part: v.exactOptional(v.picklist(['table', 'figure', 'note'])),
  marks: v.exactOptional(v.array(textMark)),
};

export const blockSchema: v.GenericSchema<unknown, Block> = v.variant('kind', [
  v.object({ ...text, kind: v.literal('heading'), level: v.picklist([1, 2, 3, 4, 5, 6]) }),
  v.object({ ...text, kind: v.picklist(['paragraph', 'quote']) }),
  v.object({ ...text, kind: v.literal('listItem'), marker: v.string(), ordered: v.boolean(), depth: offset }),
]);
