/**
 * The keys that have the clipboard read aloud from anywhere in the system. At most one combination is held at a
 * time; one that can't be had is told, and then there is none.
 */
import { clipboard, globalShortcut } from 'electron';
import type { Problem } from '../src/core/errors.ts';

type Listener = {
  readonly read: (text: string) => void;
  readonly failed: (problem: Problem) => void;
};

/** More than a page takes as one text would only be refused there. */
const mostCharacters = 30_000_000;

export class ClipboardShortcut {
  readonly #listener: Listener;
  #held = '';

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** In Electron's notation, such as `Control+Shift+L`; empty for none. Not before the app is ready. */
  set(shortcut: string): void {
    if (shortcut === this.#held) return;
    if (this.#held !== '') globalShortcut.unregister(this.#held);
    this.#held = '';
    if (shortcut === '') return;
    try {
      if (globalShortcut.register(shortcut, () => void this.#pressed())) this.#held = shortcut;
      else this.#listener.failed({ code: 'shortcut-taken', shortcut });
    } catch {
      this.#listener.failed({ code: 'shortcut-invalid', shortcut });
    }
  }

  async #pressed(): Promise<void> {
    const text = await clipboard.readText();
    if (text.trim() === '') this.#listener.failed({ code: 'clipboard-empty' });
    else this.#listener.read(text.slice(0, mostCharacters));
  }
}
