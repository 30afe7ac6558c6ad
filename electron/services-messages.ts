/** What the main process and the services process say to each other, apart from the ports that they pass on. */
import * as v from 'valibot';

/** To the services. `page` comes with one port, over which a page will ask. */
export const orderToServices = v.variant('kind', [
  v.object({ kind: v.literal('page') }),
  v.object({ kind: v.literal('open'), path: v.string() }),
  v.object({ kind: v.literal('close') }),
]);
export type OrderToServices = v.InferOutput<typeof orderToServices>;

/** From the services: the language that the reader has set, at the start and after each change. */
export const newsFromServices = v.object({
  kind: v.literal('ui-language'),
  uiLanguage: v.picklist(['nl', 'en']),
});
export type NewsFromServices = v.InferOutput<typeof newsFromServices>;
export type UiLanguage = NewsFromServices['uiLanguage'];
