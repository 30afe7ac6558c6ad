/**
 * The places that Leesmee kept before there was a reading list, in a file of their own. They become facts like any
 * other, older than all that was said since; only then is that file removed.
 */
import { readFile, stat, unlink } from 'node:fs/promises';
import * as v from 'valibot';
import { articleIdSchema, type Reading } from '../../contract/library-schema.ts';
import type { FactFolder } from '../storage/fact-folder.ts';
import { nullWhenMissing } from '../storage/private-files.ts';
import { factName } from './library-facts.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const oldPlace = v.object({ block: count, offset: count });
const oldPlaces = v.object({ places: v.record(v.string(), v.unknown()) });

/** A file that can't be understood, or not as a whole, stays where it is. */
export async function takeOverPlaces(path: string, facts: FactFolder): Promise<void> {
  const text = await readFile(path, 'utf8').catch(nullWhenMissing);
  const places = text === null ? null : placesIn(text);
  if (!places) return;
  const writtenAt = (await stat(path)).mtimeMs;
  const understood = Object.entries(places).flatMap(([id, place]) =>
    v.is(articleIdSchema, id) && v.is(oldPlace, place)
      ? [[factName.reading(id), readingAt(place)] as const]
      : [],
  );
  await facts.change((known) => understood.filter(([name]) => (known.get(name)?.at ?? 0) <= writtenAt));
  if (understood.length === Object.keys(places).length) await unlink(path).catch(nullWhenMissing);
}

function placesIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return v.parse(oldPlaces, JSON.parse(text.replace(/^\uFEFF/, ''))).places;
  } catch {
    return null;
  }
}

const readingAt = ({ block, offset }: v.InferOutput<typeof oldPlace>): Reading => ({
  place: { block, offset, before: '', after: '' },
  progress: 0,
  isFinished: false,
});
