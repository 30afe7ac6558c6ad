/** The whole of the package that the syllables are made with: what they use of it, and its own lookup. */
declare module 'hyphen/patterns/nl.js' {
  const patterns: readonly [unknown, unknown, { readonly [word: string]: readonly number[] }];
  export default patterns;
}

declare module 'hyphen/hyphen.js' {
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
}
