/** How many characters of a word surely fit on a line of this element, in the letters that it has now. */
export function lineRoom(element: HTMLElement): number {
  const { fontSize, letterSpacing } = getComputedStyle(element);
  const spacing = Number.parseFloat(letterSpacing);
  const character = widestMean * Number.parseFloat(fontSize) + (Number.isNaN(spacing) ? 0 : spacing);
  return Math.floor(element.clientWidth / character);
}

/** The mean width of a character of the widest typeface, OpenDyslexic, in em; as measured. */
const widestMean = 0.66;
