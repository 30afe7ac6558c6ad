/**
 * The test's hand in this process: it asks what the app has set up, does what users and systems do, and holds
 * the page's ends of the ports.
 */
import { app } from './app.mjs';
import { desktop } from './desktop.mjs';
import { PortBridge } from './message-port.mjs';
import { answerTo, schemes, session } from './network.mjs';
import { system } from './system.mjs';
import { utilityProcesses } from './utility-process.mjs';

const tellTest = (message) => {
  if (process.connected) process.send(message);
};
const pagePorts = new PortBridge(tellTest);

/** What the preload script says to its page. */
export const givePageMessage = (data, ports) =>
  tellTest({ event: 'page-message', data, ports: ports.map((port) => pagePorts.give(port)) });

const theWindow = () => [...app.windows][0];

const isPrevented = (target, name, details = {}, ...more) => {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  target.emit(name, { ...details, preventDefault }, ...more);
  return prevented;
};

const actions = {
  becomeReady: () => app.becomeReady(),
  inspect: () => ({
    isSandboxEnabled: app.isSandboxEnabled,
    switches: Object.fromEntries(app.switches),
    schemes,
    windows: [...app.windows].map(({ options, webContents, isShown, timesFocused }) => ({
      options,
      url: webContents.url,
      isShown,
      timesFocused,
    })),
    menu: desktop.menu.map(({ label, submenu }) => ({
      label,
      items: submenu.map((item) => item.label ?? item.type),
    })),
    shortcuts: [...system.shortcuts.keys()],
    servicesPids: [...utilityProcesses].map(({ pid }) => pid),
  }),
  request: async ({ url, method }) => {
    const answer = await answerTo(new Request(url, { method }));
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  },
  isNavigationDenied: ({ url }) => isPrevented(theWindow().webContents, 'will-frame-navigate', { url }),
  isWebviewDenied: () => isPrevented(theWindow().webContents, 'will-attach-webview'),
  isDownloadDenied: ({ url }) =>
    isPrevented(session.defaultSession, 'will-download', {}, { getURL: () => url }),
  openWindow: ({ url }) => theWindow().webContents.windowOpenHandler({ url }).action,
  permissions: async ({ permission }) => ({
    check: session.defaultSession.permissionCheck(null, permission),
    request: await new Promise((resolve) =>
      session.defaultSession.permissionRequest(null, permission, resolve),
    ),
    device: session.defaultSession.devicePermission({ deviceType: permission }),
  }),
  openFile: ({ path }) => isPrevented(app, 'open-file', {}, path),
  chooseFromMenu: ({ menu, item, file }) => {
    desktop.nextFile = file;
    desktop.menu
      .find(({ label }) => label === menu)
      .submenu.find(({ label }) => label === item)
      .click();
  },
  copy: ({ text }) => {
    system.clipboard = text;
  },
  pressKeys: ({ keys }) => system.shortcuts.get(keys)(),
  takeKeys: ({ keys }) => void system.taken.add(keys),
  killServices: () =>
    new Promise((resolve) => {
      const [services] = utilityProcesses;
      services.once('exit', () => resolve());
      process.kill(services.pid, 'SIGKILL');
    }),
  reload: () => theWindow().webContents.reload(),
  // Answered first: these may end the process.
  closeWindow: () => void setImmediate(() => theWindow().close()),
  quit: () => void setImmediate(() => app.quit()),
};

process.on('message', async (message) => {
  if (message.port) return pagePorts.receive(message);
  const { id, action, details } = message;
  tellTest({ id, result: await actions[action](details) });
});
// A test that is gone leaves nothing behind.
process.on('disconnect', () => process.exit(1));
