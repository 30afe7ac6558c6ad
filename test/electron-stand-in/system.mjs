/** Electron's `clipboard` and `globalShortcut`: the test fills the one and presses the keys of the other. */

export const system = { clipboard: '', shortcuts: new Map(), taken: new Set() };

export const clipboard = { readText: async () => system.clipboard };

const accelerator =
  /^(?:(?:CommandOrControl|Control|Command|Alt|Shift|Super)\+)*(?:[A-Z0-9]|F\d{1,2}|Space)$/;

export const globalShortcut = {
  register: (keys, pressed) => {
    if (!accelerator.test(keys)) throw new TypeError('conversion failure');
    if (system.taken.has(keys) || system.shortcuts.has(keys)) return false;
    system.shortcuts.set(keys, pressed);
    return true;
  },
  unregister: (keys) => system.shortcuts.delete(keys),
};
