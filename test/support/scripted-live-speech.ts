/**
 * Live voices that do as a test's script says, on the test's clock: what is asked of them is kept, and each
 * utterance takes the next line of the script, or speaks as it should when there is none.
 */
import type { Voice } from '../../src/core/speech.ts';
import type { LiveEvent, LiveRequest, LiveSpeech, LiveVoices } from '../../src/reader/live/live-speech.ts';

/** Tells what the voice does; `after` counts from the call. */
type Line = (request: LiveRequest, tell: (after: number, event: LiveEvent) => void) => void;

export const liveVoice = (name = 'Frank', more: Partial<Voice> = {}): Voice => ({
  id: `web-speech:${name}`,
  name,
  language: 'nl-NL',
  engine: 'web-speech',
  delivery: 'live',
  offline: true,
  gender: 'male',
  ...more,
});

export const startMs = 100;
export const msPerCharacter = 60;

/** Starts, tells each word, and ends. */
export const asItShould: Line = ({ text }, tell) => {
  tell(startMs, { type: 'started' });
  for (const { index } of text.matchAll(/\S+/g)) {
    tell(startMs + index * msPerCharacter, { type: 'reached', offset: index });
  }
  tell(startMs + text.length * msPerCharacter, { type: 'ended' });
};

/** Starts and ends, and tells nothing in between. */
export const withoutWords: Line = ({ text }, tell) => {
  tell(startMs, { type: 'started' });
  tell(startMs + text.length * msPerCharacter, { type: 'ended' });
};

export class ScriptedLiveSpeech implements LiveSpeech {
  readonly requests: LiveRequest[] = [];
  /** Utterances that were silenced before they ended. */
  stopped = 0;
  readonly #script: Line[];
  readonly #otherwise: Line;
  readonly #listeners = new Set<() => void>();
  #voices: LiveVoices = { dutch: [liveVoice()], others: 3 };
  #allow: () => void = () => {};

  constructor(script: readonly Line[] = [], otherwise: Line = asItShould) {
    this.#script = [...script];
    this.#otherwise = otherwise;
  }

  get texts(): readonly string[] {
    return this.requests.map(({ text }) => text);
  }

  voices(): LiveVoices {
    return this.#voices;
  }

  /** The browser now has these. */
  have(dutch: readonly Voice[], others = 0): void {
    this.#voices = { dutch, others };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  speak(request: LiveRequest, tell: (event: LiveEvent) => void): () => void {
    this.requests.push(request);
    const line = this.#script.shift() ?? this.#otherwise;
    let over = false;
    line(request, (after, event) => {
      setTimeout(() => {
        if (event.type === 'ended' || event.type === 'failed') over = true;
        // Also after it was silenced: a browser's late events are the listener's to ignore.
        tell(event);
      }, after);
    });
    return () => {
      if (!over) this.stopped += 1;
      over = true;
    };
  }

  untilAllowed(): Promise<void> {
    return new Promise((resolve) => {
      this.#allow = resolve;
    });
  }

  /** The click that a browser waits for. */
  click(): void {
    this.#allow();
  }
}
