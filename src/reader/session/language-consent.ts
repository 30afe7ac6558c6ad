/**
 * Whether a text may be given to a Dutch voice. A text in another language is read only for who asks for it
 * after having been told; that holds for as long as it is open.
 */
import { mayBeDutch } from '../../core/language.ts';

export class LanguageConsent {
  #state: 'given' | 'asked' | 'needed';

  /** BCP 47, or `und`. */
  constructor(language: string) {
    this.#state = mayBeDutch(language) ? 'given' : 'needed';
  }

  get isGiven(): boolean {
    return this.#state === 'given';
  }

  /** To be called when somebody wants to hear the text. False when they have to be told first. */
  ask(): boolean {
    this.#state = this.#state === 'needed' ? 'asked' : 'given';
    return this.isGiven;
  }

  give(): void {
    this.#state = 'given';
  }
}
