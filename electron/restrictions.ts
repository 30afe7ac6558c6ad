/**
 * What no page may do, whichever way it tries: leave its address, open windows, embed other pages, fetch downloads, or
 * use anything that asks for permission, except the clipboard when its reader asks for that.
 */
import type { Session, WebContents } from 'electron';
import { pageAddress, pageScheme } from './app-protocol.ts';

export function restrictContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // The page may load itself anew.
    if (event.url !== pageAddress) event.preventDefault();
  });
}

/** To put text there, and to have the text there read aloud; Chromium lets a page do neither unseen. */
const permissionsForReader = new Set(['clipboard-sanitized-write', 'clipboard-read']);

export function restrictSession(session: Session): void {
  const isAllowed = (permission: string): boolean => permissionsForReader.has(permission);
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    // What the page made itself, such as the reader's dictionary, may be saved; nothing else comes in.
    if (!item.getURL().startsWith(`blob:${pageScheme}:`)) event.preventDefault();
  });
}
