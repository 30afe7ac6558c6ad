/**
 * Colours as `#rrggbb`, and how light they look: OKLab, in which a step of lightness looks the same in every hue
 * (Björn Ottosson, 2020).
 */
export type Colour = `#${string}`;

export const isColour = (value: unknown): value is Colour =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);

type Triple = readonly [number, number, number];

/** Red, green and blue, from 0 to 1, as amounts of light. */
export function linearOf(colour: Colour): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function colourOf(linear: Triple): Colour {
  const parts = linear.map((value) => {
    const shown = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, shown)) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function labOf([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linearFromLab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** From 0 (black) to 1 (white). */
export const lightnessOf = (colour: Colour): number => labOf(linearOf(colour))[0];

/** Finer than two colours of 8 bits a part can differ. */
const chromaSteps = 8;

/** The same hue at any lightness, with as much of its chroma as a screen can show there. */
export function shadesOf(colour: Colour): (lightness: number) => Colour {
  const [, a, b] = labOf(linearOf(colour));
  return (lightness) => {
    if (lightness <= 0) return '#000000';
    if (lightness >= 1) return '#ffffff';
    const scaled = (share: number): Triple => linearFromLab([lightness, a * share, b * share]);
    const whole = scaled(1);
    if (isShown(whole)) return colourOf(whole);
    let shown = 0;
    let beyond = 1;
    for (let step = 0; step < chromaSteps; step += 1) {
      const middle = (shown + beyond) / 2;
      if (isShown(scaled(middle))) shown = middle;
      else beyond = middle;
    }
    return colourOf(scaled(shown));
  };
}

const isShown = (linear: Triple): boolean => linear.every((value) => value > -0.0005 && value < 1.0005);
