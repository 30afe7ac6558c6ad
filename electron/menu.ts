/** The application menu: opening a text, and what every app has. Reading has its controls in the page. */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuMessages } from './menu-messages.ts';

export type MenuOptions = {
  readonly messages: MenuMessages;
  readonly isMac: boolean;
  readonly devTools: boolean;
  readonly open: () => void;
};

export function menuTemplate({ messages, isMac, devTools, open }: MenuOptions): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const about: MenuItemConstructorOptions = { role: 'about', label: messages.about };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: messages.quit };
  const file: MenuItemConstructorOptions = {
    label: messages.file,
    submenu: [
      { label: messages.open, accelerator: 'CommandOrControl+O', click: open },
      ...(isMac ? [] : [separator, quit]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: messages.edit,
    submenu: [
      { role: 'undo', label: messages.undo },
      { role: 'redo', label: messages.redo },
      separator,
      { role: 'cut', label: messages.cut },
      { role: 'copy', label: messages.copy },
      { role: 'paste', label: messages.paste },
      { role: 'selectAll', label: messages.selectAll },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: messages.view,
    submenu: [
      { role: 'resetZoom', label: messages.actualSize },
      { role: 'zoomIn', label: messages.zoomIn },
      // The plus without Shift, which keyboards have on the equals sign.
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
      { role: 'zoomOut', label: messages.zoomOut },
      separator,
      { role: 'togglefullscreen', label: messages.fullScreen },
      ...(devTools
        ? [{ role: 'toggleDevTools', label: messages.developerTools } satisfies MenuItemConstructorOptions]
        : []),
    ],
  };
  // A Mac has these in the menu that bears the app's name.
  if (isMac) return [{ label: 'Leesmee', submenu: [about, separator, quit] }, file, edit, view];
  return [file, edit, view, { label: messages.help, submenu: [about] }];
}
