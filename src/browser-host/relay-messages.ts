/**
 * What goes between the host's process and that of the services. Frames pass through the host as they are: only
 * the services and the page know what is in them.
 */

/** `page` numbers a connection of a page; numbers are not used twice. */
export type ToServices =
  | { readonly type: 'pageCame' | 'pageLeft'; readonly page: number }
  | { readonly type: 'frame'; readonly page: number; readonly bytes: Uint8Array }
  | { readonly type: 'openRequested'; readonly path: string };

export type FromServices =
  | { readonly type: 'frame'; readonly page: number; readonly bytes: Uint8Array }
  | { readonly type: 'dropPage'; readonly page: number };
