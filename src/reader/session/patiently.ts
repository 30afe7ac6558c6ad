/** For what must arrive, however long the host is gone: asks again as soon as the host is there. */
import { problemOf } from '../../core/errors.ts';
import { type HostConnection, whenConnected } from './host-connection.ts';

const forever = new AbortController().signal;

/** Whether an error says only that the host was gone for a while. */
export function isPassing(error: unknown): boolean {
  const { code } = problemOf(error);
  return code === 'connection-lost' || code === 'services-stopped';
}

/** Rejects only with a problem that waiting won't solve. */
export async function patiently<Answer>(
  ask: () => Promise<Answer>,
  connection: HostConnection,
): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await whenConnected(connection, forever);
    }
  }
}
