import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactFolder } from '../../src/services/storage/fact-folder.ts';
import { type Facts, joinedFacts } from '../../src/services/storage/facts.ts';
import { writePrivately } from '../../src/services/storage/private-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = temporaryFolder();
const folder = () => new FactFolder(path('facts'));
const set = (facts: FactFolder, name: string, value: unknown) => facts.change(() => [[name, value]]);
const values = (facts: Facts) => Object.fromEntries([...facts].map(([name, { value }]) => [name, value]));

describe('a folder of facts', () => {
  it('is empty at first, and makes nothing by being read', async () => {
    expect(await folder().read()).toEqual(new Map());
    await expect(stat(path('facts'))).rejects.toThrow();
  });

  it('keeps what was said, for its owner only', async () => {
    await set(folder(), 'a', 1);
    await set(folder(), 'b', { deep: ['x'] });
    expect(values(await folder().read())).toEqual({ a: 1, b: { deep: ['x'] } });
    expect((await stat(path('facts'))).mode & 0o777).toBe(0o700);
    for (const name of await readdir(path('facts'))) {
      expect((await stat(path('facts', name))).mode & 0o777).toBe(0o600);
    }
  });

  it('changes what others have said in the meantime', async () => {
    const [one, other] = [folder(), folder()];
    await set(one, 'count', 1);
    const increase = (facts: FactFolder) =>
      facts.change((known) => [['count', Number(known.get('count')?.value) + 1]]);
    for (const facts of [one, other, other, one]) await increase(facts);
    expect(values(await folder().read())).toEqual({ count: 5 });
  });

  it('loses nothing of what several say at the same time', async () => {
    const writers = Array.from({ length: 4 }, folder);
    await Promise.all(
      writers.flatMap((facts, writer) =>
        Array.from({ length: 25 }, (_, n) => set(facts, `${writer}-${n}`, n)),
      ),
    );
    expect((await folder().read()).size).toBe(100);
  });

  it('keeps every change that it confirmed, whoever makes it, in whatever order', async () => {
    const step = fc.record({ who: fc.nat(2), name: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.nat(9) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        run += 1;
        const writers = Array.from({ length: 3 }, () => new FactFolder(path(`run-${run}`)));
        const expected: Record<string, number> = {};
        for (const { who, name, value } of steps) {
          await set(writers[who]!, name, value);
          expected[name] = value;
        }
        for (const facts of writers) expect(values(await facts.read())).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('stays a handful of files', async () => {
    const facts = folder();
    for (let n = 0; n < 200; n += 1) await set(facts, `fact-${n % 90}`, n);
    expect((await readdir(path('facts'))).length).toBeLessThan(8);
    expect((await facts.read()).size).toBe(90);
  });

  it('does not write the many facts anew for one that changes', async () => {
    const facts = folder();
    await facts.change(() => Array.from({ length: 500 }, (_, n) => [`fact-${n}`, 'x'.repeat(100)]));
    const [large] = await readdir(path('facts'));
    for (let n = 0; n < 50; n += 1) await set(facts, 'fact-7', n);
    expect(await readdir(path('facts'))).toContain(large);
    expect((await folder().read()).get('fact-7')?.value).toBe(49);
  });

  it('has changed nothing when it can not write, and goes on when it can again', async () => {
    let full = false;
    const facts = new FactFolder(path('facts'), async (file, data) => {
      if (full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      await writePrivately(file, data);
    });
    await set(facts, 'a', 1);
    full = true;
    await expect(set(facts, 'a', 2)).rejects.toThrow(/no space/);
    expect(values(await facts.read())).toEqual({ a: 1 });
    full = false;
    await set(facts, 'b', 3);
    expect(values(await folder().read())).toEqual({ a: 1, b: 3 });
  });

  it('keeps a file that holds no facts aside, and reads on', async () => {
    await set(folder(), 'a', 1);
    const broken = '00000000-0000-4000-8000-000000000000.json';
    await writeFile(path('facts', broken), '{"version":1,"fac');
    expect(values(await folder().read())).toEqual({ a: 1 });
    await set(folder(), 'b', 2);
    expect(values(await folder().read())).toEqual({ a: 1, b: 2 });
    expect(await readFile(path('facts', `${broken}.bad`), 'utf8')).toBe('{"version":1,"fac');
  });

  it('leaves what a later version of Leesmee keeps there in peace', async () => {
    await mkdir(path('facts'));
    const later = '00000000-0000-4000-8000-000000000000.json';
    await writeFile(path('facts', later), '{"version":2,"facts":"elders"}');
    for (const name of ['a', 'b', 'c']) await set(folder(), name, 1);
    expect(values(await folder().read())).toEqual({ a: 1, b: 1, c: 1 });
    expect(await readFile(path('facts', later), 'utf8')).toBe('{"version":2,"facts":"elders"}');
  });

  it('removes what was half written by a program that was ended long ago, and nothing else', async () => {
    await set(folder(), 'a', 1);
    const half = '00000000-0000-4000-8000-000000000000.json.123';
    const recent = '00000000-0000-4000-8000-000000000001.json.456';
    for (const name of [half, recent]) await writeFile(path('facts', name), '{');
    await utimes(path('facts', half), 1, 1);
    await folder().removeAbandoned();
    const left = await readdir(path('facts'));
    expect(left).not.toContain(half);
    expect(left).toContain(recent);
    expect(values(await folder().read())).toEqual({ a: 1 });
  });
});

describe('joined facts', () => {
  const fact = fc.record({
    at: fc.nat(3),
    by: fc.constantFrom('een', 'twee'),
  });
  const facts = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fact)
    .map(
      (named): Facts =>
        new Map(
          Object.entries(named).map(([name, each]) => [name, { ...each, value: `${each.at}${each.by}` }]),
        ),
    );

  it('are the same in any order, and when some are joined twice', () => {
    void fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        const joined = joinedFacts([a, b, c]);
        expect(joinedFacts([c, joinedFacts([b, a]), b])).toEqual(joined);
      }),
    );
  });
});
