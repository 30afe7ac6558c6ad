import { describe, expect, it } from 'vitest';
import { aheadInOrder } from '../../../src/services/export/ahead-in-order.ts';

/** Work that ends when it is told to, in any order. */
function controlledWork() {
  const ends = new Map<number, { resolve: (value: string) => void; reject: (error: Error) => void }>();
  return {
    started: () => [...ends.keys()],
    work: (item: number) =>
      new Promise<string>((resolve, reject) => {
        ends.set(item, { resolve, reject });
      }),
    finish: (item: number) => ends.get(item)?.resolve(`done ${item}`),
    fail: (item: number) => ends.get(item)?.reject(new Error(`failed ${item}`)),
  };
}

describe('aheadInOrder', () => {
  it('gives results in order, whichever is ready first', async () => {
    const { work, finish } = controlledWork();
    const results = aheadInOrder([1, 2, 3], work, 3);
    const first = results.next();
    finish(3);
    finish(2);
    finish(1);
    expect((await first).value).toBe('done 1');
    expect((await results.next()).value).toBe('done 2');
    expect((await results.next()).value).toBe('done 3');
    expect((await results.next()).done).toBe(true);
  });

  it('works on so many at the same time, and not on more', async () => {
    const { work, finish, started } = controlledWork();
    const results = aheadInOrder([1, 2, 3, 4], work, 2);
    const first = results.next();
    expect(started()).toEqual([1, 2]);
    finish(1);
    await first;
    expect(started()).toEqual([1, 2]);
    const second = results.next();
    expect(started()).toEqual([1, 2, 3]);
    finish(2);
    await second;
  });

  it('fails in its turn, and lets what else fails pass', async () => {
    const { work, finish, fail } = controlledWork();
    const results = aheadInOrder([1, 2, 3], work, 3);
    const first = results.next();
    fail(3);
    fail(2);
    finish(1);
    expect((await first).value).toBe('done 1');
    await expect(results.next()).rejects.toThrow('failed 2');
  });
});
