import { MessageChannel } from 'node:worker_threads';
import { messagePortChannel } from '../../src/contract/message-port-channel.ts';
import { rpcContract } from './rpc.contract.ts';

rpcContract('a MessagePort', async () => {
  const { port1, port2 } = new MessageChannel();
  return {
    page: messagePortChannel(port1),
    services: messagePortChannel(port2),
    release: async () => port1.close(),
  };
});
