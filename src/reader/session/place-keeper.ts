/** Remembers where the reading of each text is, sentence by sentence, and finds the place again. */
import type { Input } from '../../contract/leesmee-api.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import type { Reading } from '../../contract/library-schema.ts';
import type { Problem } from '../../core/errors.ts';
import { goesOnAt, type PlaybackState } from '../../core/playback.ts';
import { type SentenceAt, sameSentence } from '../../core/reading-order.ts';
import { anchorAt, findAnchor, type TextAnchor } from '../../core/text-anchor.ts';
import type { HostConnection } from './host-connection.ts';
import type { OpenText } from './open-text.ts';
import { Outbox } from './outbox.ts';
import { patiently } from './patiently.ts';
import type { Notice } from './reader-session.ts';
import type { Arrived } from './text-arrival.ts';

type PlaceOffer = Omit<Extract<Notice, { kind: 'placeOffer' }>, 'id'>;

const offeredCharacters = 80;

export class PlaceKeeper {
  readonly #outbox: Outbox<readonly Input<'library.keepPlace'>[]>;

  constructor(client: LeesmeeClient, connection: HostConnection, failed: (problem: Problem) => void) {
    this.#outbox = new Outbox(
      async (places) => {
        for (const place of places) await patiently(() => client.ask('library.keepPlace', place), connection);
      },
      (older, newer) => [
        ...older.filter(({ article }) => !newer.some((place) => place.article === article)),
        ...newer,
      ],
      failed,
    );
  }

  /** A text that was only opened keeps the place it had; one that was read to its end has none. */
  keep({ article, text, length }: OpenText, playback: PlaybackState): void {
    if (playback.kind === 'ready' && playback.ended) {
      this.#put(article.id, { place: null, progress: 1, isFinished: true });
    } else if (playback.kind === 'playing' || playback.kind === 'paused' || playback.kind === 'held') {
      const at = goesOnAt(playback);
      const { block } = at;
      const offset = text.rangeOf(at).start;
      const place = anchorAt(text.blocks, block, offset);
      const progress = length.total === 0 ? 0 : 1 - length.from(block, offset) / length.total;
      this.#put(article.id, { place, progress, isFinished: false });
    }
  }

  #put(article: string, reading: Reading): void {
    this.#outbox.put([{ article, reading }]);
  }
}

/** The sentence at a place, by its words. */
export function sentenceAtPlace({ text }: OpenText, place: TextAnchor): SentenceAt | null {
  const found = findAnchor(text.blocks, place);
  return found && text.sentenceAtOffset(found.block, found.offset);
}

/** The sentence where the reading of a text was, unless that is the first. */
export function placeIn({ text, kept }: Arrived): SentenceAt | null {
  const at = kept?.place ? sentenceAtPlace(text, kept.place) : null;
  const first = text.text.first();
  return at && first && !sameSentence(at, first) ? at : null;
}

/** To go on there, in words: the beginning of the sentence. */
export function placeOffer(arrived: Arrived): PlaceOffer | null {
  const at = placeIn(arrived);
  if (!at) return null;
  const words = arrived.text.text.textOf(at).slice(0, offeredCharacters);
  return { kind: 'placeOffer', at, words, isChanged: arrived.kept?.isChanged ?? false };
}
