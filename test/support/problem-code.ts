/** The code of the problem that `attempt` fails with; a test fails when nothing goes wrong. */
import { problemOf } from '../../src/core/errors.ts';

export async function problemCode(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    return problemOf(error).code;
  }
  return 'no problem';
}
