/** Remembers where the reading of each text is, sentence by sentence, and finds the place again. */
import type { Input } from '../../contract/leesmee-api.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import type { Problem } from '../../core/errors.ts';
import type { PlaybackState } from '../../core/playback.ts';
import { type SentenceAt, sameSentence } from '../../core/reading-order.ts';
import type { HostConnection } from './host-connection.ts';
import type { OpenText } from './open-text.ts';
import { Outbox } from './outbox.ts';
import { patiently } from './patiently.ts';

export class PlaceKeeper {
  readonly #client: LeesmeeClient;
  readonly #outbox: Outbox<Input<'places.keep'>>;

  constructor(client: LeesmeeClient, connection: HostConnection, failed: (problem: Problem) => void) {
    this.#client = client;
    this.#outbox = new Outbox(
      (message) => patiently(() => client.ask('places.keep', message), connection),
      (_, newer) => newer,
      failed,
    );
  }

  /** A text that was only opened keeps the place it had; one that was read to its end has none. */
  keep({ article, text }: OpenText, playback: PlaybackState): void {
    if (playback.kind === 'ready' && playback.ended) {
      this.#outbox.put({ article: article.id, place: null });
    } else if (playback.kind === 'playing' || playback.kind === 'paused' || playback.kind === 'held') {
      const { at } = playback;
      this.#outbox.put({
        article: article.id,
        place: { block: at.block, offset: text.rangeOf(at).start },
      });
    }
  }

  /** The sentence where the reading of `open` was, unless that is its first. */
  async placeIn({ article, text }: OpenText): Promise<SentenceAt | null> {
    const place = await this.#client.ask('places.get', { article: article.id });
    const at = place && text.sentenceAtOffset(place.block, place.offset);
    const first = text.first();
    return at && first && !sameSentence(at, first) ? at : null;
  }
}
