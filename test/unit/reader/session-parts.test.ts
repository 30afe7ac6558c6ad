import { describe, expect, it } from 'vitest';
import { NoticeBoard } from '../../../src/reader/session/notice-board.ts';
import { Outbox } from '../../../src/reader/session/outbox.ts';
import { readingSeconds, TextLength } from '../../../src/reader/session/progress.ts';
import type { Notice } from '../../../src/reader/session/reader-session.ts';
import { SnapshotStore } from '../../../src/reader/session/snapshot-store.ts';

describe('an outbox', () => {
  it('merges what changes while something is under way, and sends the last value', async () => {
    const sent: object[] = [];
    const done: (() => void)[] = [];
    const outbox = new Outbox<Record<string, number>>(
      (message) => {
        sent.push(message);
        return new Promise<void>((resolve) => done.push(resolve));
      },
      (older, newer) => ({ ...older, ...newer }),
      () => {},
    );
    outbox.put({ rate: 1 });
    outbox.put({ rate: 2 });
    outbox.put({ rate: 3, volume: 1 });
    done.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toEqual([{ rate: 1 }, { rate: 3, volume: 1 }]);
  });

  it('tells of a failure once, until something arrives again, and goes on', async () => {
    const failed: string[] = [];
    let broken = true;
    const sent: number[] = [];
    const outbox = new Outbox<number>(
      (message) => {
        if (broken) return Promise.reject(new Error('broken'));
        sent.push(message);
        return Promise.resolve();
      },
      (_, newer) => newer,
      (problem) => failed.push(problem.code),
    );
    const put = async (message: number) => {
      outbox.put(message);
      await new Promise((resolve) => setImmediate(resolve));
    };
    await put(1);
    await put(2);
    expect({ failed, sent }).toEqual({ failed: ['internal'], sent: [] });
    broken = false;
    await put(3);
    broken = true;
    await put(4);
    expect({ failed, sent }).toEqual({ failed: ['internal', 'internal'], sent: [3] });
  });
});

describe('the notice board', () => {
  it('shows one notice of a topic, the newest, and none about what was cancelled', () => {
    let shown: readonly Notice[] = [];
    const board = new NoticeBoard((notices) => {
      shown = notices;
    });
    board.showProblem({ code: 'file-empty', name: 'a' });
    board.showProblem({ code: 'file-empty', name: 'b' });
    board.showProblem({ code: 'cancelled' });
    board.show({ kind: 'notDutch', language: 'en', asked: false });
    expect(shown.map((notice) => notice.kind)).toEqual(['problem', 'notDutch']);
    expect(shown[0]).toMatchObject({ problem: { name: 'b' } });
    board.dismiss(shown[0]?.id ?? 0);
    board.withdraw('notDutch');
    expect(shown).toEqual([]);
  });
});

describe('a snapshot store', () => {
  it('keeps the same object, and silence, when nothing changed', () => {
    const store = new SnapshotStore({ a: 1, b: 'x' });
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    const before = store.get();
    store.update({ a: 1 });
    expect(store.get()).toBe(before);
    store.update({ a: 2 });
    expect(store.get()).toEqual({ a: 2, b: 'x' });
    expect(told).toBe(1);
  });
});

describe('the length of a text', () => {
  it('counts what is left from a place', () => {
    const length = new TextLength();
    length.append([
      { kind: 'paragraph', text: '12345' },
      { kind: 'paragraph', text: '678' },
    ]);
    expect([length.from(0, 0), length.from(0, 4), length.from(1, 1), length.from(9, 0)]).toEqual([
      8, 4, 2, 0,
    ]);
  });
});

describe('the time that a text takes', () => {
  const plain = { rate: 1, pauseAfterSentence: 0, repeatSentence: 1, echo: false, echoFactor: 1.5 };
  const once = readingSeconds(1550, plain);

  it('grows with pauses, rounds and turns, and shrinks with speed', () => {
    expect(once).toBeCloseTo(100, 6);
    expect(readingSeconds(1550, { ...plain, rate: 2 })).toBeCloseTo(once / 2, 6);
    expect(readingSeconds(950, { ...plain, pauseAfterSentence: 3 }) - readingSeconds(950, plain)).toBeCloseTo(
      30,
      6,
    );
    expect(readingSeconds(1550, { ...plain, repeatSentence: 3 })).toBeCloseTo(3 * once, 6);
    expect(readingSeconds(1550, { ...plain, repeatSentence: 2, echo: true })).toBeCloseTo(5 * once, 6);
  });
});
