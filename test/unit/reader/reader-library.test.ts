import { expect, it } from 'vitest';
import type { LeesmeeClient } from '../../../src/contract/leesmee-client.ts';
import type { LibrarySnapshot } from '../../../src/reader/session/library-actions.ts';
import type { OpenText } from '../../../src/reader/session/open-text.ts';
import { emptyLibrary, ReaderLibrary } from '../../../src/reader/session/reader-library.ts';

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
