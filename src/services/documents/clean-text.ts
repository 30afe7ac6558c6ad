/**
 * One way to write a line end and a space, and no characters that only printing needs. After this a text holds
 * `\n` as its only line end, spaces and tabs as its only other white space, and no invisible characters; letters
 * and digits are all still there.
 */

/** The latin ligatures of old typesetting and PDFs, and the Dutch ĳ: voices and dictionaries know the letters only. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
};

export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\x85\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/\v/g, '\n')
    .replace(/\u00ad\n(?=\p{Ll})/gu, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(invisible, '')
    .replace(/[ﬀ-ﬆĳĲ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

/** Soft hyphens, zero-width and direction marks, control characters; not the joiner inside an emoji. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  /[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;

/** The text of a block: one space wherever there was white space, none at the ends. */
export function foldSpaces(text: string): string {
  return text.trim().replace(/[ \t\n]{2,}|[\t\n]/g, ' ');
}
