/**
 * Opens what the host wants opened, for as long as the page lives. When it wants nothing at the start, a sample
 * is shown, so that there is something to hear at once.
 */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { type HostConnection, whenConnected } from './host-connection.ts';
import type { ReaderSession } from './reader-session.ts';

export async function followHost(
  client: LeesmeeClient,
  connection: HostConnection,
  session: ReaderSession,
): Promise<never> {
  const forever = new AbortController().signal;
  for (;;) {
    await whenConnected(connection, forever);
    try {
      for await (const event of client.stream('host.events', null)) {
        if (event.event === 'open-requested') void session.openRequested(event);
        else if (event.event === 'problem') session.tellProblem(event.problem);
        else if (isIdle(session)) await openFirstSample(client, session);
      }
    } catch {
      // A lost connection: whatever is wanted then is told on the next one.
    }
  }
}

const isIdle = (session: ReaderSession): boolean => {
  const { article, opening } = session.snapshot();
  return article === null && opening === null;
};

async function openFirstSample(client: LeesmeeClient, session: ReaderSession): Promise<void> {
  const [sample] = await client.ask('documents.samples', null);
  if (sample && isIdle(session)) await session.openSample(sample.name);
}
