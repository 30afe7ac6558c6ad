/** The text on the clipboard, as far as the browser lets a page have it. */
import { LeesmeeError } from '../../core/errors.ts';

/** Throws `clipboard-refused` or `clipboard-empty`. */
export async function clipboardText(): Promise<string> {
  // A browser without it, or a page without leave, comes to the same.
  const text = await Promise.resolve()
    .then(() => navigator.clipboard.readText())
    .catch((cause: unknown) => {
      throw new LeesmeeError({ code: 'clipboard-refused' }, { cause });
    });
  if (text.trim() === '') throw new LeesmeeError({ code: 'clipboard-empty' });
  return text;
}
