/** Ordinals in digits: "1e", "2de", "21ste", in old texts "29en", also before a hyphen ("19de-eeuwse"). */
import { ordinal } from '../number-words.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';

const written =
  /(\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})(?:(?:e|de|ste)(n?)|ᵉ|ᵈᵉ|ˢᵗᵉ)(?:-?(jaars\p{Ll}{0,20}))?(?![\p{L}\p{N}'’])/uy;

export function recogniseOrdinal({ source, at }: Place): Recognition | undefined {
  const match = matchAt(written, source, at);
  if (match === null) return undefined;
  return {
    end: at + match[0].length,
    spoken: ordinal(match[1]!.replaceAll('.', '')) + (match[2] ?? '') + (match[3] ?? ''),
  };
}
