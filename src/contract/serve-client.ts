/**
 * The answering end of a channel. A handler sees only input that matches the contract, is never more than
 * `itemsAhead` items ahead of its reader, and has its signal aborted when the call is cancelled or the channel
 * is gone. Whatever a message or a handler does, the other calls go on.
 */
import * as v from 'valibot';
import { type Problem, problemOf } from '../core/errors.ts';
import type { Channel } from './channel.ts';
import { leesmeeApi, type MethodName } from './leesmee-api.ts';
import type { LeesmeeHandlers } from './leesmee-client.ts';
import { type AnswerMessage, addressedMessage, callMessage, itemsAhead } from './rpc-messages.ts';
import { traceOf } from './trace-of.ts';

/** Takes one line about something that should not have happened; it never holds text of a document. */
export type Log = (line: string) => void;

type UntypedHandler = (input: unknown, signal: AbortSignal) => Promise<unknown> | AsyncIterable<unknown>;

/** Serves until the channel closes, or until the returned function is called, which closes it. */
export function serveClient(channel: Channel, handlers: LeesmeeHandlers, log: Log): () => void {
  const open = new Map<number, OpenCall>();
  const send = (message: AnswerMessage): void => channel.send(message);
  const refuse = (id: number): void => send({ type: 'problem', id, problem: { code: 'request-invalid' } });

  function cancelAll(): void {
    for (const call of open.values()) call.cancel();
    open.clear();
  }

  function receive(message: unknown): void {
    const envelope = v.safeParse(callMessage, message);
    if (!envelope.success) {
      log('a message that does not match the contract was refused');
      const addressed = v.safeParse(addressedMessage, message);
      if (addressed.success) refuse(addressed.output.id);
      return;
    }
    const { output } = envelope;
    if (output.type === 'call') begin(output.id, output.method, output.input);
    else if (output.type === 'taken') open.get(output.id)?.makeRoom();
    else cancel(output.id);
  }

  function begin(id: number, method: MethodName, input: unknown): void {
    const checked = v.safeParse(leesmeeApi[method].input, input);
    if (checked.success && !open.has(id)) void answer(id, method, checked.output);
    else refuse(id);
  }

  function cancel(id: number): void {
    open.get(id)?.cancel();
    open.delete(id);
  }

  async function answer(id: number, method: MethodName, input: unknown): Promise<void> {
    const call = new OpenCall();
    open.set(id, call);
    let ending: AnswerMessage = { type: 'end', id };
    try {
      const handler = handlers[method] as UntypedHandler;
      for await (const item of itemsOf(handler(input, call.signal))) {
        if (call.cancelled) break;
        send({ type: 'item', id, item });
        await call.room();
        if (call.cancelled) break;
      }
    } catch (error) {
      if (!call.cancelled) ending = { type: 'problem', id, problem: reported(method, error) };
    }
    if (call.cancelled) return;
    open.delete(id);
    send(ending);
  }

  function reported(method: MethodName, error: unknown): Problem {
    const problem = problemOf(error);
    if (problem.code === 'internal') log(`${method} failed: ${traceOf(error)}`);
    return problem;
  }

  channel.listen({ message: receive, closed: cancelAll });
  return () => {
    cancelAll();
    channel.close();
  };
}

async function* itemsOf(answer: Promise<unknown> | AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  if (Symbol.asyncIterator in answer) yield* answer;
  else yield await answer;
}

class OpenCall {
  readonly #controller = new AbortController();
  #room = itemsAhead;
  #wake: (() => void) | null = null;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get cancelled(): boolean {
    return this.#controller.signal.aborted;
  }

  cancel(): void {
    this.#controller.abort();
    this.#wake?.();
  }

  makeRoom(): void {
    this.#room += 1;
    this.#wake?.();
  }

  /** Uses up room for one item, and waits until there is room for the next or the call is cancelled. */
  async room(): Promise<void> {
    this.#room -= 1;
    while (this.#room <= 0 && !this.cancelled) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
