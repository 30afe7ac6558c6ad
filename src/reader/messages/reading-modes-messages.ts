/** What the page says about the modes for learners. */
import type { Settings } from '../../core/settings.ts';

export type ReadingModesMessages = {
  /** Of the modes that are on. */
  readonly group: string;
  readonly stopAfter: { readonly [Where in Exclude<Settings['stopAfter'], 'off'>]: string };
  readonly repeatSentence: (count: string) => string;
  readonly echo: string;
  readonly slowLongSentences: string;
  readonly yourTurn: string;
  readonly goOn: string;
  readonly held: string;
};
