/** Facts by name, what is later among them, and how they stand in a file. */
import * as v from 'valibot';

/** `value` is null for what is no longer so; `at` (ms) and `by` (who said it) tell which of two is the later. */
export type Fact = { readonly at: number; readonly by: string; readonly value: unknown };
export type Facts = ReadonlyMap<string, Fact>;

const version = 1;
const fact = v.pipe(
  v.tuple([v.number(), v.string(), v.unknown()]),
  v.transform(([at, by, value]): Fact => ({ at, by, value })),
);
const factFile = v.object({ version: v.literal(version), facts: v.record(v.string(), fact) });
const laterVersion = v.object({ version: v.pipe(v.number(), v.gtValue(version)) });

export function factsAsText(facts: Facts): string {
  const named = [...facts].map(([name, { at, by, value }]) => [name, [at, by, value]] as const);
  return JSON.stringify({ version, facts: Object.fromEntries(named) });
}

/** `foreign` are the facts of a later version of Leesmee, `bad` is no file of facts at all. */
export function factsInText(text: string): Facts | 'foreign' | 'bad' {
  try {
    const content: unknown = JSON.parse(text);
    if (v.is(laterVersion, content)) return 'foreign';
    return new Map(Object.entries(v.parse(factFile, content).facts));
  } catch {
    return 'bad';
  }
}

/** All of them; of each the latest. In whatever order they come, and however often, the outcome is the same. */
export function joinedFacts(all: readonly Facts[]): Facts {
  const joined = new Map<string, Fact>();
  for (const facts of all) {
    for (const [name, fact] of facts) {
      const known = joined.get(name);
      if (!known || isLater(fact, known)) joined.set(name, fact);
    }
  }
  return joined;
}

const isLater = (a: Fact, b: Fact): boolean => a.at > b.at || (a.at === b.at && a.by > b.by);
