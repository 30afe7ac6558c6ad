/** What is said while a text is being opened. */
export type OpeningMessages = {
  readonly underWay: (name: string) => string;
  readonly progress: string;
  readonly cancel: string;
};
