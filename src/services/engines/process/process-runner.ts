/**
 * Runs the programs of one engine, one at a time and in the order they were asked for. A program whose output
 * nobody wants any more is ended at once, and the next starts when nothing of it is left.
 */
import { LeesmeeError } from '../../../core/errors.ts';
import { type ProgramJob, RunningProgram } from './running-program.ts';

export class ProcessRunner {
  readonly program: string;
  /** Resolves when all that was asked for has ended. */
  #last: Promise<unknown> = Promise.resolve();

  /** `program` is the name that a person knows it by. */
  constructor(program: string) {
    this.program = program;
  }

  /** The program's standard output. Throws `voice-broken` or, when `signal` aborts, `cancelled`. */
  async *run(job: ProgramJob, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
    const before = this.#last;
    const { promise: done, resolve: finish } = withResolvers();
    this.#last = Promise.all([before, done]);
    try {
      await endedOrAborted(before, signal);
      yield* outputOf(this.program, job, signal, finish);
    } finally {
      finish();
    }
  }

  async idle(): Promise<void> {
    await this.#last;
  }
}

async function* outputOf(
  program: string,
  job: ProgramJob,
  signal: AbortSignal,
  finish: () => void,
): AsyncGenerator<Uint8Array, void> {
  if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
  const running = new RunningProgram(program, job);
  // The next one needn't wait for somebody to listen to all that this one has said.
  void running.ended.then(finish);
  const cancel = () => running.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    yield* running.output;
  } finally {
    signal.removeEventListener('abort', cancel);
    running.cancel();
    await running.ended;
  }
}

async function endedOrAborted(before: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, resolve } = withResolvers();
  signal.addEventListener('abort', resolve, { once: true });
  if (!signal.aborted) await Promise.race([before, aborted]);
  signal.removeEventListener('abort', resolve);
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
