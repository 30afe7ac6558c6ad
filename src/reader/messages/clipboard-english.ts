/** Reading the clipboard aloud, in English. */
import type { ClipboardMessages } from './clipboard-messages.ts';

export const clipboardEnglish: ClipboardMessages = {
  read: 'Read the clipboard',
  shortcut: {
    name: 'Keys to read the clipboard',
    explanation:
      'Go to this field and press the keys together, such as Ctrl, Shift and L. They work in every program.',
    none: 'none',
    clear: 'Remove the keys',
    needsModifier: 'Use Ctrl or Alt as well.',
  },
};
