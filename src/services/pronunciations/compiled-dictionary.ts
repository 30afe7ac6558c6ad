/**
 * The dictionary made ready for speaking: compiled when it is first needed, for all texts together, and for a
 * text with entries of its own as long as that text is the one being read. An entry for this text goes before
 * one that always holds.
 */
import { type CompiledPronunciations, compilePronunciations } from '../../core/pronunciation.ts';
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';

export class CompiledDictionary {
  readonly #always: readonly PronunciationEntry[];
  readonly #own = new Map<string, PronunciationEntry[]>();
  #compiledAlways: CompiledPronunciations | null = null;
  #last: { readonly article: string; readonly compiled: CompiledPronunciations } | null = null;

  constructor(entries: readonly PronunciationEntry[]) {
    this.#always = entries.filter(({ article }) => article === null);
    for (const entry of entries) {
      if (entry.article === null) continue;
      const own = this.#own.get(entry.article);
      if (own) own.push(entry);
      else this.#own.set(entry.article, [entry]);
    }
  }

  for(article: string | null): CompiledPronunciations {
    const own = article === null ? undefined : this.#own.get(article);
    if (article === null || !own) {
      this.#compiledAlways ??= compilePronunciations(this.#always);
      return this.#compiledAlways;
    }
    if (this.#last?.article !== article) {
      this.#last = { article, compiled: compilePronunciations([...own, ...this.#always]) };
    }
    return this.#last.compiled;
  }
}
