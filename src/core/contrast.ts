/** Contrast as WCAG 2.2 defines it, and the nearest colour that has enough of it. */
import { type Colour, lightnessOf, linearOf, shadesOf } from './colour.ts';

/** What text needs with what it stands on: level AAA. */
export const textContrast = 7;
/** What marks and controls need with what is beside them. */
export const markContrast = 3;

function luminance(colour: Colour): number {
  const [red, green, blue] = linearOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

export const hasContrast = (colour: Colour, others: readonly Colour[], atLeast: number): boolean =>
  others.every((other) => contrast(colour, other) >= atLeast);

/** A step of lightness that nobody sees. */
const step = 1 / 300;

/**
 * The colour nearest in lightness, of the same hue, that is good enough: `colour` itself when it is. Null when
 * there is none, as for text on a middle grey.
 */
function nearest(colour: Colour, isGood: (candidate: Colour) => boolean): Colour | null {
  if (isGood(colour)) return colour;
  const lightness = lightnessOf(colour);
  const shadeAt = shadesOf(colour);
  for (let distance = step; distance < 1 + step; distance += step) {
    for (const tried of [lightness - distance, lightness + distance]) {
      if (tried < -step || tried > 1 + step) continue;
      const candidate = shadeAt(tried);
      if (isGood(candidate)) return candidate;
    }
  }
  return null;
}

export const nearestWithContrast = (
  colour: Colour,
  others: readonly Colour[],
  atLeast: number,
): Colour | null => nearest(colour, (candidate) => hasContrast(candidate, others, atLeast));

/** The nearest colour on which black or white text can be read. */
export const nearestGround = (colour: Colour): Colour =>
  nearest(
    colour,
    (candidate) => Math.max(contrast(candidate, '#000000'), contrast(candidate, '#ffffff')) >= textContrast,
  ) ?? '#ffffff';

/** Whether a mark of some colour is seen on all of these. */
export const canBeMarked = (grounds: readonly Colour[]): boolean =>
  nearestWithContrast('#777777', grounds, markContrast) !== null;
