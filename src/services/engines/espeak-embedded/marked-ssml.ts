/**
 * A spoken text as SSML in which a mark named after each word's index stands before that word. Text stays text:
 * nothing in it can become a tag, an entity or a command to the voice.
 */
import type { SpokenText } from '../../../core/dutch/spoken-text.ts';
import { speakableText } from '../speakable-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function markedSsml({ text, words }: SpokenText): string {
  const pieces = ['<speak>'];
  let at = 0;
  words.forEach(({ spoken }, word) => {
    const gap = text.slice(at, spoken.start);
    const wordStart = at + gap.lastIndexOf(' ') + 1;
    pieces.push(
      escaped(text.slice(at, wordStart)),
      `<mark name="${word}"/>`,
      escaped(text.slice(wordStart, spoken.end)),
    );
    at = spoken.end;
  });
  pieces.push(escaped(text.slice(at)), '</speak>');
  return pieces.join('');
}

const escaped = (text: string): string =>
  speakableText(text).replace(/[&<>]/g, (sign) => entities[sign] ?? '');
