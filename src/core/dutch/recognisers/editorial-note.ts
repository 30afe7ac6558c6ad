/** The editor's signature at the end of a remark in brackets: "(de gemeente, red.)". Elsewhere "red" is a word. */
import { matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';

const signature = /red\.?(?=\s?[)\]])/y;
const behindRemark = /[,;([–-]\s?$/u;

export function recogniseEditorialNote(place: Place): Recognition | undefined {
  const match = matchAt(signature, place.source, place.at);
  if (match === null || !behindRemark.test(textBefore(place))) return undefined;
  return { end: place.at + match[0].length, spoken: 'redactie' };
}
