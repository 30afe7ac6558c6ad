/** What the reader is to be told: at most one notice of a kind, or of a problem's code, the newest. */
import type { Problem } from '../../core/errors.ts';
import type { Notice } from './reader-session.ts';

type WithoutId<Kind> = Kind extends Notice ? Omit<Kind, 'id'> : never;

const topicOf = (notice: WithoutId<Notice>) =>
  notice.kind === 'problem' ? notice.problem.code : notice.kind;

export class NoticeBoard {
  readonly #changed: (notices: readonly Notice[]) => void;
  #notices: readonly Notice[] = [];
  #lastId = 0;

  constructor(changed: (notices: readonly Notice[]) => void) {
    this.#changed = changed;
  }

  show(notice: WithoutId<Notice>): void {
    this.#lastId += 1;
    const others = this.#notices.filter((shown) => topicOf(shown) !== topicOf(notice));
    this.#replace([...others, { ...notice, id: this.#lastId } as Notice]);
  }

  /** Cancelling is what the reader wanted; it is no problem to be told of. */
  showProblem(problem: Problem): void {
    if (problem.code !== 'cancelled') this.show({ kind: 'problem', problem });
  }

  dismiss(id: number): void {
    this.#replace(this.#notices.filter((notice) => notice.id !== id));
  }

  withdraw(kind: Notice['kind']): void {
    this.#replace(this.#notices.filter((notice) => notice.kind !== kind));
  }

  clear(): void {
    this.#replace([]);
  }

  #replace(notices: readonly Notice[]): void {
    if (notices.length === 0 && this.#notices.length === 0) return;
    this.#notices = notices;
    this.#changed(notices);
  }
}
