/**
 * What a log may say about a bug: the kind of error and where it was thrown. An error's message is left out,
 * because libraries quote the text they choked on.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  const header = message === '' ? name : `${name}: ${message}`;
  return stack.startsWith(header) ? name + stack.slice(header.length) : name;
}
