/** The built services in a process of their own, asked directly, that a test may kill at any moment. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromServices, ToServices } from '../../src/browser-host/relay-messages.ts';
import { connectClient } from '../../src/contract/connect-client.ts';
import type { LeesmeeClient } from '../../src/contract/leesmee-client.ts';
import { decodeMessage, encodeMessage } from '../../src/contract/wire-format.ts';
import { builtModule } from './built-app.ts';

export type ServicesChild = {
  readonly client: LeesmeeClient;
  /** Kills it without warning; resolves when it is gone. */
  kill(): Promise<void>;
  /** Lets it end in its own way. */
  end(): Promise<void>;
};

const page = 1;

export function startServices(home: string): ServicesChild {
  const child = fork(fileURLToPath(builtModule('services-child.js')), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, LEESMEE_HOME: home },
  });
  const gone = once(child, 'exit');
  const send = (message: ToServices): void => {
    if (child.connected) child.send(message, () => undefined);
  };
  send({ type: 'pageCame', page });
  const client = connectClient({
    send: (message) => send({ type: 'frame', page, bytes: encodeMessage(message) }),
    listen({ message, closed }) {
      child.on('message', (received: FromServices) => {
        if (received.type === 'frame') message(decodeMessage(received.bytes));
      });
      child.once('exit', closed);
    },
    close: () => child.disconnect(),
  });
  return {
    client,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async end() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
