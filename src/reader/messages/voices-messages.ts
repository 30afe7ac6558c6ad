/** What the page says about voices: the picker, the voice doctor, and the notices about either. */
import type { Voice } from '../../core/speech.ts';

export type VoicesMessages = {
  readonly legend: string;
  /** By the language tag that a voice has; one that says no region is Dutch, and no more is known. */
  readonly regions: { readonly [Tag in 'nl' | 'nl-NL' | 'nl-BE']: string };
  readonly genders: { readonly [Gender in NonNullable<Voice['gender']>]: string };
  /** Where a voice comes from, for the engines that this page knows. */
  readonly engines: { readonly [Engine in string]?: string };
  readonly offline: string;
  readonly online: string;
  /** What a voice that only speaks by itself can't do. */
  readonly liveLimits: string;
  readonly listen: (voice: string) => string;
  readonly loading: string;
  readonly gone: (wanted: string, voice: string) => string;
  readonly readAnyway: string;
  /** After it has been said that the text isn't Dutch, to who wants to hear it. */
  readonly notDutchAsked: string;
  readonly doctor: {
    readonly title: string;
    readonly intro: string;
    readonly lookAgain: string;
    readonly looking: string;
    readonly found: (count: number) => string;
    readonly voicesOf: (backEnd: string) => string;
    readonly browser: string;
    readonly browserFound: (count: number) => string;
    readonly browserNone: (others: number) => string;
    /** Why the browser may have none although the system's speech server is there. */
    readonly browserSwitch: string;
    readonly steps: string;
    readonly noSteps: string;
    readonly copy: (command: string) => string;
    readonly copied: string;
    readonly notCopied: string;
  };
};
