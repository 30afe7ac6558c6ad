/**
 * The page on a fake session, to look at and to measure. Of the address, `blocks=60000` gives a long text; the
 * session is `window.session`.
 */
import { createRoot } from 'react-dom/client';
import type { Block } from '../../../src/core/article.ts';
import { App } from '../../../src/reader/app.tsx';
import { PageKeys } from '../../../src/reader/keys/page-keys.ts';
import { createFakeSession } from '../fake-session.ts';
import { previewBlocks } from './preview-blocks.ts';

const session = createFakeSession();
const count = Number(new URLSearchParams(location.search).get('blocks') ?? previewBlocks.length);
const blocks = Array.from(
  { length: count },
  (_, index) => previewBlocks[index % previewBlocks.length] as Block,
);
if (count > 0) session.show(blocks[0]?.text ?? '', blocks);
Object.assign(window, { session });

const root = document.getElementById('root');
if (root) createRoot(root).render(<App session={session} keys={new PageKeys(document)} isOnDesktop />);
