import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Everything but the unit tests runs on the built app, which `npm test` makes first. */
const project = (name: string, timeoutSeconds: number, more: object = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
    ...more,
  },
});

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which of two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      project('unit', 20),
      project('contract', 60),
      project('architecture', 180),
      project('e2e', 120, {
        fileParallelism: false,
        // A real browser, real voices and one busy machine: what fails once gets a second try, and is named at the end
        // of the run, because either the app or its test isn't as good as it should be.
        retry: 1,
        sequence: { groupOrder: 1 },
        // What a page comes to is waited for, however slow the machine.
        expect: { poll: { timeout: 15_000 } },
      }),
    ],
    globalSetup: ['./test/support/built-app.ts'],
    reporters: ['default', './test/support/plain-result-reporter.ts'],
  },
});
