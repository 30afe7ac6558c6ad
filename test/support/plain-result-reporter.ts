/** Closes a run with what passed on its second try only, and one plain line that any tool can read. */
import type { Reporter, TestModule } from 'vitest/node';

export default class PlainResultReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const retried: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result();
        if (state !== 'pending') count[state] += 1;
        if (state !== 'passed' || !test.diagnostic()?.retryCount) continue;
        retried.push([test.fullName, ...errors.map(whatAndWhere)].join('\n'));
      }
    }
    for (const what of retried) process.stdout.write(`\nfailed once, passed when tried again: ${what}\n`);
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  }
}

const whatAndWhere = ({ message, stack = message }: { readonly message: string; readonly stack?: string }) =>
  stack
    .split('\n')
    .filter((line) => !line.includes('node_modules'))
    .join('\n');
