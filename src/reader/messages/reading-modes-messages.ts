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
  readonly again: string;
  readonly held: string;
  readonly sleepTimer: {
    readonly name: string;
    readonly explanation: string;
    readonly off: string;
    readonly minutes: (count: string) => string;
    readonly paragraph: string;
    /** While it runs, beside the player. */
    readonly endsIn: (minutes: string) => string;
    readonly endsSoon: string;
    readonly endsAfterSentence: string;
    readonly endsAfterParagraph: string;
    /** Told when little is left. */
    readonly warning: string;
    readonly longer: (minutes: string) => string;
    readonly over: string;
  };
};
