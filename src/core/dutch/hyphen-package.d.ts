/** What Leesmee uses of the package, which comes without types. */
declare module 'hyphen/patterns/nl.js' {
  type Children = { readonly [letter: string]: PatternNode };
  /** Patterns by their letters. The number is the row of levels of the pattern that ends here. */
  export type PatternNode = number | Children | readonly [Children, number];

  const patterns: readonly [
    levelRows: readonly (readonly number[])[],
    root: Children,
    /** Words that the patterns get wrong, and their places. */
    knownWords: { readonly [word: string]: readonly number[] },
  ];
  export default patterns;
}
