/**
 * Electron's `Menu` and `dialog`: the menu is kept, and the dialog answers what the test has it answer, if that is a
 * file that it shows.
 */
import { extname } from 'node:path';

/** What the user does next, and what there is to do it with. */
export const desktop = { menu: [], nextFile: null };

export const Menu = {
  buildFromTemplate: (template) => template,
  setApplicationMenu: (menu) => {
    desktop.menu = menu;
  },
};

export const dialog = {
  showOpenDialog: async (...args) => {
    const [first] = args.at(-1).filters;
    const { nextFile } = desktop;
    const shown = nextFile !== null && first.extensions.includes(extname(nextFile).slice(1));
    return { canceled: !shown, filePaths: shown ? [nextFile] : [] };
  },
};
