/** Handlers for tests: those that a test gives, and for the rest a problem that no test expects. */

import { leesmeeApi, type MethodName } from '../../src/contract/leesmee-api.ts';
import type { LeesmeeHandlers } from '../../src/contract/leesmee-client.ts';
import { LeesmeeError } from '../../src/core/errors.ts';

export function testHandlers(given: Partial<LeesmeeHandlers>): LeesmeeHandlers {
  const rest = Object.entries(leesmeeApi).map(([name, { items }]) => [name as MethodName, refuse(items)]);
  return { ...Object.fromEntries(rest), ...given };
}

function refuse(items: 'once' | 'many') {
  const error = new LeesmeeError({ code: 'request-refused' });
  if (items === 'once') return () => Promise.reject(error);
  return async function* () {
    yield await Promise.reject(error);
  };
}
