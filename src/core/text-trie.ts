/**
 * Finds the longest of many phrases at a place of a text, in time that depends on the phrase and not on how many
 * there are. Letters match whatever their case; `accepts` decides between the phrases of one spelling.
 */
/** By UTF-16 code unit, in lower case. */
type TrieNode<Value> = { next?: Map<number, TrieNode<Value>>; values?: Value[] };

type TrieMatch<Value> = { readonly value: Value; readonly end: number };

function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

export class TextTrie<Value> {
  readonly #root: TrieNode<Value> = {};

  get isEmpty(): boolean {
    return this.#root.next === undefined;
  }

  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (let at = 0; at < phrase.length; at += 1) {
      const key = fold(phrase.charCodeAt(at));
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
      node = node.next?.get(fold(text.charCodeAt(end)));
      if (node === undefined) return best;
      end += 1;
      const here = end;
      const value = node.values?.find((candidate) => accepts(candidate, here));
      if (value !== undefined) best = { value, end };
    }
  }
}
