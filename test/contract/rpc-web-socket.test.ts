import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { webSocketChannel } from '../../src/contract/web-socket-channel.ts';
import { rpcContract } from './rpc.contract.ts';

rpcContract('a WebSocket', async () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const accepted = once(server, 'connection');
  const page = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [socket] = await accepted;
  await once(page, 'open');
  return {
    page: webSocketChannel(page),
    services: webSocketChannel(socket),
    release: async () => {
      socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
});
