/**
 * The browser host's own door, contract and services in the test's process, so that a test can give them
 * another voice, other answers, or lost connections, without anything for tests in the app itself.
 */
import type { WebSocket } from 'ws';
import { readPageFiles } from '../../src/browser-host/page-files.ts';
import { startPageServer } from '../../src/browser-host/page-server.ts';
import type { LeesmeeHandlers } from '../../src/contract/leesmee-client.ts';
import { serveClient } from '../../src/contract/serve-client.ts';
import { webSocketChannel } from '../../src/contract/web-socket-channel.ts';
import { noPronunciations } from '../../src/core/pronunciation.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { SpeechEngine, VoiceId } from '../../src/core/speech.ts';
import { appFolders } from '../../src/services/app-folders.ts';
import { createServices } from '../../src/services/create-services.ts';
import { createSpeech } from '../../src/services/speech/create-speech.ts';
import { writeLogLine } from '../../src/services/write-log-line.ts';
import { builtModule, setup } from './built-app.ts';

export type ScriptedHost = {
  readonly url: string;
  /** Ends every connection, and takes no new one until `letIn`. */
  loseConnections(): void;
  letIn(): void;
  stop(): Promise<void>;
};

type Script = {
  /** Where settings and places are kept. */
  readonly home: string;
  /** What speaks instead of the app's own voices. */
  readonly engine?: SpeechEngine;
  /** The voice that is chosen where none was yet; by default the engine's first. */
  readonly voice?: VoiceId;
  /** Answers to give instead of the app's own. */
  readonly handlers?: Partial<LeesmeeHandlers>;
};

export async function startScriptedHost({
  home,
  engine,
  voice: wanted,
  handlers = {},
}: Script): Promise<ScriptedHost> {
  await setup();
  const folders = { ...appFolders(builtModule('main.js').href), user: home };
  const services = createServices({ folders });
  const speech =
    engine && createSpeech({ engines: [engine], pronunciationsFor: async () => noPronunciations });
  const [voice] = (await speech?.voices()) ?? [];
  await chooseVoice(wanted ?? voice?.id, services.handlers);
  const answers: LeesmeeHandlers = {
    ...services.handlers,
    ...(speech && {
      'speech.voices': () => speech.voices(),
      'speech.speak': (request, signal) => speech.speak(request, signal),
    }),
    ...handlers,
  };
  const sockets = new Set<WebSocket>();
  let isReady = true;
  const server = await startPageServer({
    port: 0,
    files: await readPageFiles(folders.renderer),
    isReady: () => isReady,
    connected: (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      serveClient(webSocketChannel(socket), answers, writeLogLine);
    },
  });
  return {
    url: server.url,
    loseConnections() {
      isReady = false;
      for (const socket of sockets) socket.terminate();
    },
    letIn() {
      isReady = true;
    },
    async stop() {
      // What a page still asked for is begun by then, and is waited for.
      await server.close();
      await Promise.all([services.close(), speech?.close()]);
    },
  };
}

/** Otherwise every page would tell that the app's own voice is missing. */
async function chooseVoice(voice: VoiceId | undefined, handlers: LeesmeeHandlers): Promise<void> {
  const { signal } = new AbortController();
  const chosen = (await handlers['settings.get'](null, signal)).voice;
  if (voice && chosen === defaultSettings.voice) await handlers['settings.change']({ voice }, signal);
}
