/**
 * A stand-in for the `electron` module: as much of it as the app uses, with the same names, events and order of
 * things, and real processes for the services. There is no window and no Chromium; the test that started this
 * process plays the user, the system and the page (`test-control.mjs`).
 */
// biome-ignore lint/performance/noBarrelFile: the module that it stands in for exports all of these.
export { app } from './app.mjs';
export { BrowserWindow } from './browser-window.mjs';
export { dialog, Menu } from './desktop.mjs';
export { MessageChannelMain } from './message-port.mjs';
export { protocol, session } from './network.mjs';
export { clipboard, globalShortcut } from './system.mjs';
export { utilityProcess } from './utility-process.mjs';

import './test-control.mjs';
