/** What is said about the parts of a text: its contents, and what of it isn't read aloud. */
import type { UnreadReason } from '../../core/unread-text.ts';

export type StructureMessages = {
  readonly contents: string;
  /** Stands above what is skipped, and says why. */
  readonly unread: { readonly [Reason in UnreadReason]: string };
};
