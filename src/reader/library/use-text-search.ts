/** Searches in the texts of the list while the reader types, and collects what is found as it comes. */
import { useEffect, useState } from 'react';
import type { FoundText } from '../../contract/library-schema.ts';
import type { ReaderSession } from '../session/reader-session.ts';

/** Between two keys of somebody who types slowly. */
const settledMs = 250;
/** Fewer letters stand in every text. */
const fewestLetters = 2;

export type TextSearch = {
  readonly found: ReadonlyMap<string, FoundText>;
  readonly isUnderWay: boolean;
};

type State = TextSearch & { readonly words: string };

const nothing: State = { words: '', found: new Map(), isUnderWay: false };

export function useTextSearch(session: ReaderSession, search: string): TextSearch {
  const [state, setState] = useState(nothing);
  const words = search.trim();
  useEffect(() => {
    setState({ ...nothing, words, isUnderWay: words.length >= fewestLetters });
    if (words.length < fewestLetters) return;
    const searching = new AbortController();
    const begin = async () => {
      const found = new Map<string, FoundText>();
      try {
        for await (const text of session.library.search(words, searching.signal)) {
          found.set(text.article, text);
          setState({ words, found: new Map(found), isUnderWay: true });
        }
      } catch {
        // What was found until then stays; a list that can't be read is told of where it is shown.
      }
      if (!searching.signal.aborted) setState({ words, found, isUnderWay: false });
    };
    const settling = setTimeout(() => void begin(), settledMs);
    return () => {
      clearTimeout(settling);
      searching.abort();
    };
  }, [session, words]);
  // What was found for other words is no answer to these.
  return state.words === words ? state : { ...nothing, isUnderWay: words.length >= fewestLetters };
}
