import { expect, it } from 'vitest';
import { PageKeys } from '../../../src/reader/keys/page-keys.ts';

function page() {
  const target = new EventTarget();
  const keys = new PageKeys(target);
  const press = (key: string) => target.dispatchEvent(Object.assign(new Event('keydown'), { key }));
  return { keys, press };
}

it('keeps what is pressed before anybody listens, and hands over the rest as it comes', () => {
  const { keys, press } = page();
  const taken: string[] = [];
  press('a');
  press('b');
  keys.handTo(({ key }) => taken.push(key));
  press('c');
  expect(taken).toEqual(['a', 'b', 'c']);
});

it('hands each press to one taker: the present one, or the next', () => {
  const { keys, press } = page();
  const taken: string[] = [];
  const end = keys.handTo(({ key }) => taken.push(`first ${key}`));
  press('a');
  end();
  press('b');
  keys.handTo(({ key }) => taken.push(`second ${key}`));
  end();
  press('c');
  expect(taken).toEqual(['first a', 'second b', 'second c']);
});
