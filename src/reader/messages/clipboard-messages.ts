/** What is said about reading the clipboard aloud. */
export type ClipboardMessages = {
  readonly read: string;
  readonly shortcut: {
    readonly name: string;
    readonly explanation: string;
    readonly none: string;
    readonly clear: string;
    readonly needsModifier: string;
  };
};
