/** What the main process and the services process say to each other, apart from the ports that they pass on. */
import * as v from 'valibot';
import { problemSchema } from '../src/contract/problem-schema.ts';

/** To the services. `page` comes with one port, over which a page will ask. */
export const orderToServices = v.variant('kind', [
  v.object({ kind: v.literal('page') }),
  v.object({ kind: v.literal('open'), path: v.string() }),
  v.object({ kind: v.literal('read'), text: v.string() }),
  v.object({ kind: v.literal('problem'), problem: problemSchema }),
  v.object({ kind: v.literal('close') }),
]);
export type OrderToServices = v.InferOutput<typeof orderToServices>;

/** From the services, at the start and after each change: what the reader has set that the main process must know. */
export const newsFromServices = v.object({
  kind: v.literal('settings'),
  uiLanguage: v.picklist(['nl', 'en']),
  clipboardShortcut: v.string(),
});
export type NewsFromServices = v.InferOutput<typeof newsFromServices>;
export type UiLanguage = NewsFromServices['uiLanguage'];
