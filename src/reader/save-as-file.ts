/** Has the browser save a text as a file, as if it were downloaded. */

/** The browser has begun to read it by then. */
const releaseAfterMs = 60_000;

export function saveAsFile({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releaseAfterMs);
}
