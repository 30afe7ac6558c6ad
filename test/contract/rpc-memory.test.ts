import { memoryChannelPair } from '../support/memory-channel.ts';
import { rpcContract } from './rpc.contract.ts';

rpcContract('memory', async () => {
  const [page, services] = memoryChannelPair();
  return { page, services, release: async () => page.close() };
});
