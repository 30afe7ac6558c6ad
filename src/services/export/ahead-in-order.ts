/**
 * Results in the order of their items, while the next items are worked on already: never more than `most` at
 * the same time. A failure comes in its turn; what else was under way is left to end by itself.
 */
export async function* aheadInOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result, void> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= most) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}
