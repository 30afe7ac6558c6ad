/** What a list item begins with in plain text: a bullet, a number or a letter, and at least one space. */

export type ListMarker = {
  /** `•` for every bullet, whatever sign was used; a number or letter as it stands there: `3.`, `b)`. */
  readonly marker: string;
  readonly ordered: boolean;
  /** The item without its marker. */
  readonly rest: string;
};

const bullet = /^[-*•–·◦▪●‣] (?=\S)/;
/** Not `A.`, which is an initial, and not `2025.`, which is the end of a sentence. */
const number = /^(?:\d{1,3}\.|\(?(?:\d{1,3}|[a-z])\)) (?=\S)/;

/** `text` is a line with its white space folded. */
export function listMarker(text: string): ListMarker | null {
  const sign = bullet.exec(text)?.[0];
  if (sign !== undefined) return { marker: '•', ordered: false, rest: text.slice(sign.length) };
  const counted = number.exec(text)?.[0];
  return counted === undefined
    ? null
    : { marker: counted.trimEnd(), ordered: true, rest: text.slice(counted.length) };
}
