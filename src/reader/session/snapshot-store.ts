/** A value that is replaced, never changed, and whoever wants to know when. */
export class SnapshotStore<Snapshot extends object> {
  #snapshot: Snapshot;
  readonly #listeners = new Set<() => void>();

  constructor(initial: Snapshot) {
    this.#snapshot = initial;
  }

  get(): Snapshot {
    return this.#snapshot;
  }

  /** Tells the listeners only when a field really has another value. */
  update(patch: Partial<Snapshot>): void {
    const before = this.#snapshot;
    const names = Object.keys(patch) as (keyof Snapshot)[];
    if (names.every((name) => Object.is(before[name], patch[name]))) return;
    this.#snapshot = { ...before, ...patch };
    for (const listener of [...this.#listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
