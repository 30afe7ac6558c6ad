/** The browser host as a whole: the services in their process, and the page at an address. */
import { join } from 'node:path';
import type { AppFolders } from '../services/app-folders.ts';
import { readPageFiles } from './page-files.ts';
import { startPageServer } from './page-server.ts';
import { ServicesProcess } from './services-process.ts';

export type BrowserHostOptions = {
  /** 0 for any free port. */
  readonly port: number;
  /** Of these, the host itself uses the built page and the built `services-child.js`. */
  readonly folders: AppFolders;
  /** The absolute path of a document to open, or `null`. */
  readonly file: string | null;
};

export type BrowserHost = {
  /** What to open in a browser: the address with the token of this run. */
  readonly url: string;
  readonly origin: string;
  /** Resolves when no process and no connection is left. */
  close(): Promise<void>;
};

/** Rejects with `port-unavailable`, and then leaves nothing running. */
export async function startBrowserHost({ port, folders, file }: BrowserHostOptions): Promise<BrowserHost> {
  const server = await startPageServer({
    port,
    files: await readPageFiles(folders.renderer),
    isReady: () => services.isRunning,
    connected: (socket) => services.connect(socket),
  });
  // Only with an address: nothing has to be ended when there is none. No request is answered before this line.
  const services = new ServicesProcess(join(folders.modules, 'services-child.js'));
  if (file !== null) services.requestOpen(file);
  return {
    url: server.url,
    origin: server.origin,
    close: async () => {
      // What a page still asked for reaches the services first, and they end when it is done.
      await server.close();
      await services.close();
    },
  };
}
