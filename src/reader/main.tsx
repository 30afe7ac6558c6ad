/** The page's start: finds its host, takes the settings over, and shows the reader. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultSettings } from '../core/settings.ts';
import { App } from './app.tsx';
import { createWebAudioOutput } from './audio/web-audio-output.ts';
import { connectHost, isOnDesktop } from './host/connect-host.ts';
import { PageKeys } from './keys/page-keys.ts';
import { createWebSpeech } from './live/web-speech.ts';
import { createReaderSession } from './session/create-reader-session.ts';
import { followHost } from './session/follow-host.ts';
import { patiently } from './session/patiently.ts';

const keys = new PageKeys(document);
const link = connectHost();
const { client } = link;
// Later they would come too late: a page that began without them would read with another voice.
const settings = await patiently(() => client.ask('settings.get', null), link).catch(() => defaultSettings);
const session = createReaderSession({
  client,
  connection: link,
  output: createWebAudioOutput(),
  live: createWebSpeech(),
  settings,
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App session={session} keys={keys} isOnDesktop={isOnDesktop()} />
  </StrictMode>,
);
void followHost(client, link, session);
