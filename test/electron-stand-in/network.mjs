/** Electron's `protocol` and `session`: they keep what the app sets, for the test to try. */
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';

const handlers = new Map();
export const schemes = [];

export const protocol = {
  registerSchemesAsPrivileged: (privileged) => {
    if (app.isReady()) throw new Error('schemes must be registered before the app is ready');
    schemes.push(...privileged);
  },
  handle: (scheme, handler) => handlers.set(scheme, handler),
};

export async function answerTo(request) {
  const handler = handlers.get(new URL(request.url).protocol.slice(0, -1));
  return handler ? handler(request) : new Response(null, { status: 502 });
}

class Session extends EventEmitter {
  permissionCheck = () => true;
  permissionRequest = (_contents, _permission, answer) => answer(true);
  devicePermission = () => true;

  setPermissionCheckHandler(handler) {
    this.permissionCheck = handler;
  }

  setPermissionRequestHandler(handler) {
    this.permissionRequest = handler;
  }

  setDevicePermissionHandler(handler) {
    this.devicePermission = handler;
  }
}

export const session = { defaultSession: new Session() };
