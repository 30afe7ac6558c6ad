/** Emoji and emoticons: named in Dutch or passed over, as the reader wants. The digit of a keycap is always said. */
import { isWhiteSpace } from '../characters.ts';
import { cardinal } from '../number-words.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { emojiNames, emoticonNames } from '../words/emoji-names.ts';

const emoji =
  /(?![©®™])(?:\p{RI}{2}|\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?){0,8}|[#*]\ufe0f?\u20e3)/uy;
const keycap = /(\d)\ufe0f?\u20e3/y;
const emoticon = /[:;=]['’]?[-o^]?([)(\][DPpOo|/*])(?![\p{L}\p{N}/])|<3(?!\d)/uy;

function named({ context }: Place, end: number, name: string): Recognition {
  return { end, spoken: context.options.emoji === 'name' ? name : '' };
}

export function recogniseEmoji(place: Place): Recognition | undefined {
  const match = matchAt(emoji, place.source, place.at);
  if (match === null) return undefined;
  const first = match[0].replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');
  const name =
    emojiNames.get(first) ?? emojiNames.get(String.fromCodePoint(first.codePointAt(0)!)) ?? 'emoji';
  return named(place, place.at + match[0].length, name);
}

export function recogniseKeycap({ source, at }: Place): Recognition | undefined {
  const match = matchAt(keycap, source, at);
  return match === null ? undefined : { end: at + match[0].length, spoken: cardinal(match[1]!) };
}

/** ":-)", ";)", "<3": after white space, so that "(zie: (a))" holds none. */
export function recogniseEmoticon(place: Place): Recognition | undefined {
  const { source, at } = place;
  if (at > 0 && !isWhiteSpace(source.charAt(at - 1))) return undefined;
  const match = matchAt(emoticon, source, at);
  if (match === null) return undefined;
  const winks = match[0].startsWith(';') && match[1] === ')';
  const name = match[1] === undefined ? 'hartje' : winks ? 'knipoog' : emoticonNames[match[1]]!;
  return named(place, at + match[0].length, name);
}
