/** Electron's `Menu` and `dialog`: the menu is kept, and the dialog answers what the test has it answer. */

/** What the user does next, and what there is to do it with. */
export const desktop = { menu: [], nextFile: null };

export const Menu = {
  buildFromTemplate: (template) => template,
  setApplicationMenu: (menu) => {
    desktop.menu = menu;
  },
};

export const dialog = {
  showOpenDialog: async () => ({
    canceled: desktop.nextFile === null,
    filePaths: desktop.nextFile === null ? [] : [desktop.nextFile],
  }),
};
