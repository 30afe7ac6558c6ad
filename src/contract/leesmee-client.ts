/** How the contract looks from either side, whatever channel lies between. */
import type { Input, LeesmeeApi, ManyMethod, MethodName, OnceMethod, Output } from './leesmee-api.ts';

/**
 * The page's side. Every call rejects with a `LeesmeeError`: the problem that the other side gave, or
 * `connection-lost`, `request-invalid`, `cancelled`.
 */
export interface LeesmeeClient {
  ask<Name extends OnceMethod>(name: Name, input: Input<Name>, signal?: AbortSignal): Promise<Output<Name>>;
  /** Leaving the loop early cancels the request on the other side. */
  stream<Name extends ManyMethod>(
    name: Name,
    input: Input<Name>,
    signal?: AbortSignal,
  ): AsyncIterable<Output<Name>>;
}

/** The services' side: one function a method, given input that has been validated. */
export type LeesmeeHandlers = {
  readonly [Name in MethodName]: (
    input: Input<Name>,
    signal: AbortSignal,
  ) => LeesmeeApi[Name]['items'] extends 'once' ? Promise<Output<Name>> : AsyncIterable<Output<Name>>;
};
