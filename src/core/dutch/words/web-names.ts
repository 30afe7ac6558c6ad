/** Endings of web addresses and files, and the names of the signs in them. */

export const topLevelDomains =
  '(?:nl|be|com|org|net|eu|de|fr|uk|nu|info|gov|edu|io|tv|me|app|dev|amsterdam|frl|online|shop|site|club|vlaanderen|brussels|at|ch|es|se|dk|pl|biz|mobi|ai|co)';

export const fileExtensions =
  '(?:pdf|jpe?g|png|gif|svg|webp|bmp|tiff?|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|md|csv|tsv|json|xml|html?|css|js|ts|tsx|py|java|php|zip|rar|7z|tar|gz|exe|msi|dmg|iso|mp3|mp4|m4a|wav|flac|ogg|avi|mov|mkv|webm|epub|mobi|log|ini|bak|ics|apk)';

/** Endings that are said as a word; the others are spelled. */
export const saidExtensions: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'info',
  'gov',
  'edu',
  'app',
  'dev',
  'amsterdam',
  'online',
  'shop',
  'site',
  'club',
  'vlaanderen',
  'brussels',
  'mobi',
  'nu',
  'biz',
  'jpeg',
  'gif',
  'doc',
  'zip',
  'rar',
  'tar',
  'json',
  'java',
  'epub',
  'wav',
  'avi',
  'log',
  'bak',
  'iso',
  'tiff',
]);

export const addressSigns: Readonly<Record<string, string>> = {
  '.': 'punt',
  '/': 'slash',
  '-': 'streepje',
  _: 'underscore',
  '?': 'vraagteken',
  '=': 'is',
  '&': 'en',
  '#': 'hekje',
  '%': 'procent',
  '~': 'tilde',
  ':': 'dubbele punt',
  '@': 'apenstaartje',
  '+': 'plus',
  ',': 'komma',
  ';': 'puntkomma',
  '!': 'uitroepteken',
  '*': 'sterretje',
  $: 'dollar',
  '(': 'haakje openen',
  ')': 'haakje sluiten',
};
