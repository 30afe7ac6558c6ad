import { expect, it } from 'vitest';
import type { LeesmeeClient } from '../../../src/contract/leesmee-client.ts';
import type { LibrarySnapshot } from '../../../src/reader/session/library-actions.ts';
import type { OpenText } from '../../../src/reader/session/open-text.ts';
import { emptyLibrary, ReaderLibrary } from '../../../src/reader/session/reader-library.ts';

it('knows of a bookmark in a text of which only the beginning is there', () => {
  const library = new ReaderLibrary({
    client: {} as LeesmeeClient,
    show: () => {},
    open: async () => {},
    board: { show: () => {}, showProblem: () => {} },
  });
  const at = { block: 0, sentence: 0 };
  expect(library.bookmarkAt(at)).toBeNull();
  const text = {
    blocks: [{ kind: 'paragraph', text: 'De veerman legt aan.' }],
    rangeOf: () => ({ start: 0, end: 20 }),
    textOf: () => 'De veerman legt aan.',
  };
  library.begun({ article: { id: 'a' }, text } as unknown as OpenText);
  expect(library.bookmarkAt(at)).toMatchObject({ article: 'a', quote: 'De veerman legt aan.' });
});

it('shows a text that comes in while the list is looked at', async () => {
  let shown: LibrarySnapshot = emptyLibrary;
  let kept = 1;
  const ask = async (method: string) =>
    method === 'library.list' ? { texts: Array.from({ length: kept }), sizeBytes: 0, limitBytes: 1 } : [];
  const library = new ReaderLibrary({
    client: { ask } as unknown as LeesmeeClient,
    show: (patch) => {
      shown = { ...shown, ...patch };
    },
    open: async () => {},
    board: { show: () => {}, showProblem: () => {} },
  });
  await library.load();
  expect(shown.list?.texts.length).toBe(1);
  kept = 2;
  await library.opened({ article: { id: 'a' } } as OpenText);
  expect(shown.list?.texts.length).toBe(2);
});
