/** What is on the clipboard to be read, as far as the browser lets a page have it. */
import { LeesmeeError } from '../../core/errors.ts';

/** `html` is the same with its structure, or empty. */
export type ClipboardContent = { readonly text: string; readonly html: string };

/** Throws `clipboard-refused` or `clipboard-empty`. */
export async function clipboardContent(): Promise<ClipboardContent> {
  // A browser without it, or a page without leave, comes to the same.
  const content = await Promise.resolve()
    .then(read)
    .catch((cause: unknown) => {
      throw new LeesmeeError({ code: 'clipboard-refused' }, { cause });
    });
  if (content.text.trim() === '') throw new LeesmeeError({ code: 'clipboard-empty' });
  return content;
}

async function read(): Promise<ClipboardContent> {
  const items = await navigator.clipboard.read();
  const [text, html] = await Promise.all([as('text/plain', items), as('text/html', items)]);
  return { text, html };
}

async function as(type: string, items: readonly ClipboardItem[]): Promise<string> {
  const item = items.find(({ types }) => types.includes(type));
  return item ? (await item.getType(type)).text() : '';
}
