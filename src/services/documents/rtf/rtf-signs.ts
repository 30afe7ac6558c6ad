/** What RTF's control words mean that stand for a sign, a language, or a part that holds no text. */

/** In a map, since a file may name its words as it likes, `constructor` among them. */
export const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: ' ',
    line: ' ',
    emspace: ' ',
    enspace: ' ',
    '~': ' ',
    '-': '\u00ad',
    _: '-',
    '\\': '\\',
    '{': '{',
    '}': '}',
    '\n': '\n',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
  }),
);

/** Destinations with nothing to read in them. */
export const leftOut = new Set(
  (
    'fonttbl colortbl info header headerl headerr headerf footer footerl footerr footerf pict nonshppict listtable ' +
    'listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles bkmkstart ' +
    'bkmkend xe tc annotation atnid atnauthor atndate filetbl objdata ftnsep ftnsepc aftnsep aftnsepc pntxta pntxtb do'
  ).split(' '),
);

/** Destinations that programs may skip, and that are read all the same. */
export const optionalParts = new Set([
  'shppict',
  'picprop',
  'shpinst',
  'fldinst',
  'footnote',
  'listtext',
  'cs',
]);

/** By the primary part of Windows' language numbers. */
const languages: Readonly<Record<number, string>> = {
  6: 'da',
  7: 'de',
  9: 'en',
  10: 'es',
  11: 'fi',
  12: 'fr',
  16: 'it',
  19: 'nl',
  20: 'nb',
  21: 'pl',
  22: 'pt',
  24: 'ro',
  25: 'ru',
  29: 'sv',
  31: 'tr',
  8: 'el',
  1: 'ar',
  98: 'fy',
};

export const languageOf = (number: number): string | undefined =>
  number === 0x400 ? undefined : languages[number & 0x3ff];
