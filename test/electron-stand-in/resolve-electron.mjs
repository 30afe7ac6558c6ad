/** Module resolution in which `electron` is the stand-in. */
const standIn = new URL('./electron.mjs', import.meta.url).href;

export const resolve = (specifier, context, nextResolve) =>
  specifier === 'electron' ? { url: standIn, shortCircuit: true } : nextResolve(specifier, context);
