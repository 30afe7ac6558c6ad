/** Reading the clipboard aloud, in Dutch. */
import type { ClipboardMessages } from './clipboard-messages.ts';

export const clipboardDutch: ClipboardMessages = {
  read: 'Lees het klembord',
  shortcut: {
    name: 'Toetsen om het klembord te lezen',
    explanation:
      'Ga naar dit veld en druk de toetsen samen in, bijvoorbeeld Ctrl, Shift en L. Ze werken in elk programma.',
    none: 'geen',
    clear: 'Toetsen weghalen',
    needsModifier: 'Gebruik ook Ctrl of Alt.',
  },
};
