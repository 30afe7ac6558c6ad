/**
 * What the two threads of a synthesis share: whether its result is still wanted, and how much of it has been
 * taken. The voice's thread is busy with the voice and can read no messages; this it can look at.
 */
const cancelledCell = 0;
const takenCell = 1;

/** Some 100 s of audio may wait to be taken. */
const mostWaiting = 1000;

export class RequestControl {
  readonly shared: SharedArrayBuffer;
  readonly #cells: Int32Array;

  constructor(shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#cells = new Int32Array(shared);
  }

  cancel(): void {
    Atomics.store(this.#cells, cancelledCell, 1);
    this.took();
  }

  get cancelled(): boolean {
    return Atomics.load(this.#cells, cancelledCell) === 1;
  }

  took(): void {
    Atomics.add(this.#cells, takenCell, 1);
    Atomics.notify(this.#cells, takenCell);
  }

  /** Blocks the thread while too much of the `given` pieces is waiting. */
  waitForRoom(given: number): void {
    for (;;) {
      const taken = Atomics.load(this.#cells, takenCell);
      if (this.cancelled || given - taken < mostWaiting) return;
      Atomics.wait(this.#cells, takenCell, taken);
    }
  }
}
