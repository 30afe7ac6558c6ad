/**
 * One program of the system, started by a platform class of `say`, from its start until it and its children are
 * gone. Its output is read as fast as it comes, so that it never waits for whoever listens. It fails with
 * `voice-broken` when it can't start, ends badly or takes too long; warnings on its error output are no failure.
 */
import type { ChildProcess } from 'node:child_process';
import type SayPlatformBase from 'say/platform/base.js';
import { ItemQueue } from '../../../contract/item-queue.ts';
import { LeesmeeError, type ProgramFault } from '../../../core/errors.ts';
import { endLeftovers } from './end-process-tree.ts';

/**
 * What a program has started may outlive it and hold its output open. All that it wrote itself is read long
 * before this.
 */
const outputGraceMs = 1000;

export type ProgramJob = {
  /** For this job alone: `say` remembers one program an instance. */
  readonly platform: SayPlatformBase;
  /** Has the platform start the program. */
  readonly start: () => void;
  readonly timeLimitMs: number;
};

export class RunningProgram {
  /** What it writes to its standard output; ends when the program has ended well. */
  readonly output = new ItemQueue<Uint8Array>();
  /** When nothing of it is left. */
  readonly ended: Promise<void>;
  readonly #program: string;
  readonly #platform: SayPlatformBase;

  constructor(program: string, { platform, start, timeLimitMs }: ProgramJob) {
    this.#program = program;
    this.#platform = platform;
    try {
      start();
    } catch (cause) {
      this.#fail('failed', cause);
    }
    const child = platform.child;
    if (!child) this.#fail('failed');
    this.ended = child ? this.#watch(child, timeLimitMs) : Promise.resolve();
  }

  cancel(): void {
    this.output.abandon(new LeesmeeError({ code: 'cancelled' }));
    this.#stop();
  }

  async #watch(child: ChildProcess, timeLimitMs: number): Promise<void> {
    const limit = setTimeout(() => {
      this.#fail('timed-out');
      this.#stop();
    }, timeLimitMs);
    // A program may end before it has read its input.
    child.stdin?.on('error', () => undefined);
    child.stdout?.on('data', (bytes: Buffer) => this.output.push(bytes));
    child.stderr?.resume();
    let grace: NodeJS.Timeout | undefined;
    child.on('exit', () => {
      endLeftovers(child);
      grace = setTimeout(() => setImmediate(() => closeOutput(child)), outputGraceMs);
    });
    await new Promise<void>((resolve) => {
      child.on('error', (error) => {
        this.#fail(faultOf(error), error);
        if (child.pid === undefined) resolve();
      });
      child.on('close', (code) => {
        if (code === 0) this.output.end();
        else this.#fail('failed');
        resolve();
      });
    });
    clearTimeout(limit);
    clearTimeout(grace);
  }

  #fail(reason: ProgramFault, cause?: unknown): void {
    this.output.fail(new LeesmeeError({ code: 'voice-broken', program: this.#program, reason }, { cause }));
  }

  #stop(): void {
    const { child } = this.#platform;
    if (child && child.exitCode === null && child.signalCode === null) this.#platform.stop();
  }
}

function closeOutput({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy();
  stderr?.destroy();
}

function faultOf({ code }: NodeJS.ErrnoException): ProgramFault {
  if (code === 'ENOENT') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'not-executable' : 'failed';
}
