/**
 * Where the reader was in each text, by the text's hash: the thousand texts that were read last, in one file,
 * newest last. Places of a kind that this version doesn't know stay in the file.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { type Place, placeSchema } from '../../contract/leesmee-api.ts';
import { LeesmeeError } from '../../core/errors.ts';
import { JsonFile, type JsonObject } from '../storage/json-file.ts';

const mostPlaces = 1000;

export class PlacesStore {
  readonly #file: JsonFile;

  constructor(folder: string) {
    this.#file = new JsonFile(join(folder, 'places.json'));
  }

  /** `null` when there is none, or none that can be read. */
  async get(article: string): Promise<Place | null> {
    const content = await this.#file.read().catch(() => ({}));
    const place = placesIn(content)[article];
    return v.is(placeSchema, place) ? { block: place.block, offset: place.offset } : null;
  }

  /** `null` forgets the place. Rejects with `settings-not-saved`. */
  async keep(article: string, place: Place | null): Promise<void> {
    try {
      await this.#file.change((content) => {
        const { [article]: _, ...others } = placesIn(content);
        const newestLast = Object.entries(place ? { ...others, [article]: place } : others);
        return { ...content, places: Object.fromEntries(newestLast.slice(-mostPlaces)) };
      });
    } catch (cause) {
      throw new LeesmeeError({ code: 'settings-not-saved' }, { cause });
    }
  }
}

const placesSchema = v.fallback(v.record(v.string(), v.unknown()), {});

const placesIn = (content: JsonObject): JsonObject => v.parse(placesSchema, content.places);
