/**
 * Opens what the host wants opened, for as long as the page lives. When it wants nothing at the start, the text that
 * was read last is shown, or else a sample, so that there is something to hear at once.
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
        else if (isIdle(session)) await openSomething(client, session);
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

/** What the reader had open last, where it was left; without that a sample. */
async function openSomething(client: LeesmeeClient, session: ReaderSession): Promise<void> {
  const last = session.snapshot().settings.keepReadingList ? await lastRead(client) : undefined;
  if (last !== undefined && isIdle(session)) await session.library.open(last);
  if (isIdle(session)) await openFirstSample(client, session);
}

/** A list that can't be read is told of where the reader asks for it. */
async function lastRead(client: LeesmeeClient): Promise<string | undefined> {
  const { texts } = await client.ask('library.list', null).catch(() => ({ texts: [] }));
  return texts.find(({ removedAt }) => removedAt === null)?.article;
}

async function openFirstSample(client: LeesmeeClient, session: ReaderSession): Promise<void> {
  const [sample] = await client.ask('documents.samples', null);
  if (sample && isIdle(session)) await session.openSample(sample.name);
}
