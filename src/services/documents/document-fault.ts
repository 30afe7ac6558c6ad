/**
 * Why a document can't be read, said by whoever finds out. What reads a part of a document doesn't know the file's
 * name, and needn't: `readDocument` makes a problem of it.
 */
import type { Problem } from '../../core/errors.ts';

export type FaultCode = Extract<
  Problem['code'],
  | 'file-encrypted'
  | 'file-protected'
  | 'file-without-text'
  | 'file-damaged'
  | 'file-too-complex'
  | 'file-unsafe'
>;

export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  readonly code: FaultCode;

  constructor(code: FaultCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
