/**
 * An item of a numbered list is said with its number before it. The number isn't in the item's text; what is lit
 * while it sounds is the item's first word.
 */
import { speakDutch } from './speak-dutch.ts';
import type { SpokenText } from './spoken-text.ts';

/** `marker` as it is written: `3.`, `b)`, `2.1`. */
export function withSpokenMarker(spoken: SpokenText, marker: string): SpokenText {
  const said = speakDutch(marker.replace(/^\(|[.)]+$/g, '')).text.trim();
  const [first, ...others] = spoken.words;
  if (said === '' || !first) return spoken;
  const prefix = `${said}, `;
  const shift = prefix.length;
  return {
    text: prefix + spoken.text,
    words: [
      { source: first.source, spoken: { start: 0, end: first.spoken.end + shift } },
      ...others.map(({ source, spoken: { start, end } }) => ({
        source,
        spoken: { start: start + shift, end: end + shift },
      })),
    ],
  };
}
