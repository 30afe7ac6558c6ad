/**
 * Everything that can be expected to go wrong, as plain values that survive any channel. What a person reads
 * about a problem stands in `messages/`; a problem never carries text of an article.
 */
export type Problem =
  | { readonly code: 'file-empty'; readonly name: string }
  | { readonly code: 'file-binary'; readonly name: string }
  | {
      readonly code: 'file-too-large';
      readonly name: string;
      readonly sizeBytes: number;
      readonly limitBytes: number;
    }
  /** It asks for a password. */
  | { readonly code: 'file-encrypted'; readonly name: string }
  /** A shop's copy protection keeps other programs out. */
  | { readonly code: 'file-protected'; readonly name: string }
  /** Its pages are pictures, as of a scan. */
  | { readonly code: 'file-without-text'; readonly name: string }
  /** It is cut off, or doesn't keep to its own format. */
  | { readonly code: 'file-damaged'; readonly name: string }
  /** It asks for more memory, time or depth than a document needs. */
  | { readonly code: 'file-too-complex'; readonly name: string }
  /** It holds what only an attack would. */
  | { readonly code: 'file-unsafe'; readonly name: string }
  | { readonly code: 'file-missing'; readonly name: string }
  | { readonly code: 'file-not-readable'; readonly name: string }
  | { readonly code: 'file-not-written'; readonly name: string }
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-too-long'; readonly limitCharacters: number }
  | { readonly code: 'synthesis-failed' }
  | { readonly code: 'voice-missing'; readonly voice: string }
  /** The program behind a voice of the system failed; the voice itself may be fine the next time. */
  | { readonly code: 'voice-broken'; readonly program: string; readonly reason: ProgramFault }
  /** A voice that speaks by itself was asked to, and did not. */
  | { readonly code: 'voice-silent'; readonly voice: string }
  /** A Dutch voice reads another language only for who asks for it; `language` is BCP 47. */
  | { readonly code: 'text-not-dutch'; readonly language: string }
  | { readonly code: 'settings-not-saved' }
  | { readonly code: 'pronunciations-not-saved' }
  /** Something of the reading list: a text, a place or a bookmark. */
  | { readonly code: 'library-not-saved' }
  | { readonly code: 'library-not-readable' }
  | { readonly code: 'library-full'; readonly limitBytes: number }
  /** The text is not in the reading list, or no longer. */
  | { readonly code: 'library-text-missing' }
  | { readonly code: 'pronunciations-full'; readonly limit: number }
  /** The browser doesn't let the page have what is on the clipboard. */
  | { readonly code: 'clipboard-refused' }
  /** There is no text on the clipboard. */
  | { readonly code: 'clipboard-empty' }
  /** Another program has these keys. */
  | { readonly code: 'shortcut-taken'; readonly shortcut: string }
  | { readonly code: 'shortcut-invalid'; readonly shortcut: string }
  | { readonly code: 'dictionary-unknown'; readonly name: string }
  | { readonly code: 'presets-not-saved' }
  | { readonly code: 'presets-full'; readonly limit: number }
  | { readonly code: 'preset-unknown'; readonly name: string }
  | { readonly code: 'port-unavailable'; readonly port: number }
  | { readonly code: 'connection-lost' }
  | { readonly code: 'services-stopped' }
  | { readonly code: 'request-refused' }
  | { readonly code: 'request-invalid' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'internal' };

/** What can be wrong with a program of the system that is to speak. */
export type ProgramFault = 'missing' | 'not-executable' | 'failed' | 'timed-out' | 'bad-audio';

export type ProblemCode = Problem['code'];

/** A problem on its way up the stack. Its message is the code alone, so that it is safe in any log. */
export class LeesmeeError extends Error {
  override readonly name = 'LeesmeeError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

/** The problem that `error` stands for; anything that is not a `LeesmeeError` is a bug, and says only that. */
export function problemOf(error: unknown): Problem {
  if (error instanceof LeesmeeError) return error.problem;
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled' };
  return { code: 'internal' };
}
