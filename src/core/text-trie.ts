/**
 * Finds the longest of many phrases at a place of a text, in time that depends on the phrase and not on how many
 * there are. Letters match whatever their case; `accepts` decides between the phrases of one spelling.
 */
type TrieNode<Value> = { next?: Map<string, TrieNode<Value>>; values?: Value[] };

export type TrieMatch<Value> = { readonly value: Value; readonly end: number };

const fold = (character: string): string => {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
};

export class TextTrie<Value> {
  readonly #root: TrieNode<Value> = {};

  get isEmpty(): boolean {
    return this.#root.next === undefined;
  }

  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (let at = 0; at < phrase.length; at += 1) {
      const key = fold(phrase.charAt(at));
      node.next ??= new Map();
      let next = node.next.get(key);
      if (next === undefined) {
        next = {};
        node.next.set(key, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** The longest phrase that starts at `at` and has a value that `accepts` takes; the first added of equals. */
  longestAt(
    text: string,
    at: number,
    accepts: (value: Value, end: number) => boolean,
  ): TrieMatch<Value> | undefined {
    let node: TrieNode<Value> | undefined = this.#root;
    let best: TrieMatch<Value> | undefined;
    for (let end = at; ; ) {
      node = node.next?.get(fold(text.charAt(end)));
      if (node === undefined) return best;
      end += 1;
      const here = end;
      const value = node.values?.find((candidate) => accepts(candidate, here));
      if (value !== undefined) best = { value, end };
    }
  }
}
