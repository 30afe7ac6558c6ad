import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { expect, it, onTestFinished, vi } from 'vitest';
import { messagePortChannel } from '../../src/contract/message-port-channel.ts';
import { receivePorts } from '../../src/reader/host/receive-ports.ts';

/** As much of a window as receives messages. */
function pageWindow() {
  const target = new EventTarget();
  const post = (port: MessagePort | null, { source = target as unknown, kind = 'leesmee-port' } = {}) =>
    target.dispatchEvent(
      Object.assign(new Event('message'), { source, data: { kind }, ports: port ? [port] : [] }),
    );
  return { page: target as unknown as Window, post };
}

function hostEnd() {
  const { port1, port2 } = new MessageChannel();
  const received: unknown[] = [];
  const closed = vi.fn();
  const host = messagePortChannel(port1);
  host.listen({ message: (message) => received.push(message), closed });
  onTestFinished(() => host.close());
  return { received, closed, port: port2 };
}

it('gives the port that came before anybody asked', async () => {
  const { page, post } = pageWindow();
  const openChannel = receivePorts(page);
  const { port, received } = hostEnd();
  post(port);
  (await openChannel()).send('dag');
  await vi.waitFor(() => expect(received).toEqual(['dag']));
});

it('closes the old port when a fresh one comes, and gives the fresh one next', async () => {
  const { page, post } = pageWindow();
  const openChannel = receivePorts(page);
  const [old, fresh] = [hostEnd(), hostEnd()];
  post(old.port);
  const lost = vi.fn();
  (await openChannel()).listen({ message: () => undefined, closed: lost });
  post(fresh.port);
  expect(lost).toHaveBeenCalled();
  await vi.waitFor(() => expect(old.closed).toHaveBeenCalled());
  (await openChannel()).send('dag');
  await vi.waitFor(() => expect(fresh.received).toEqual(['dag']));
});

it('takes no port from a frame, from other messages, or where there is none', async () => {
  const { page, post } = pageWindow();
  const openChannel = receivePorts(page);
  const opening = openChannel();
  const [foreign, other, own] = [hostEnd(), hostEnd(), hostEnd()];
  post(foreign.port, { source: {} });
  post(other.port, { kind: 'other' });
  post(null);
  post(own.port);
  (await opening).send('dag');
  await vi.waitFor(() => expect(own.received).toEqual(['dag']));
  foreign.port.close();
  other.port.close();
});
