/**
 * Web and mail addresses, file names, hashtags and user names. The full stop or comma that ends a sentence
 * right behind an address is no part of it.
 */
import { isWordCharacter } from '../characters.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { speakAddress, speakDottedName } from '../speak-address.ts';
import { fileExtensions, topLevelDomains } from '../words/web-names.ts';

const address = /(?:(?:https?|ftp):\/\/|www\.)([^\s<>"“”„«»/?#]{1,253})([/?#][^\s<>"“”„«»]{0,1500})?/iuy;
const bareHost = new RegExp(
  `((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,40}[\\p{L}\\p{N}])?\\.){1,4}${topLevelDomains})(?![\\p{L}\\p{N}@-]|\\.\\p{L})([/?#][^\\s<>"“”„«»]{0,1500})?`,
  'uy',
);
const mail = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,62}@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,4}/uy;
const file = new RegExp(
  `[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,60}\\.){1,4}${fileExtensions}(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'iuy',
);
const extension = new RegExp(`\\.(${fileExtensions})(?![\\p{L}\\p{N}])`, 'iuy');
const trailing = /[.,;:!?'’)\]…]+$/u;

const withoutTrailing = (text: string): string => text.replace(trailing, '');

export function recogniseMail({ source, at, context }: Place): Recognition | undefined {
  const match = matchAt(mail, source, at);
  if (match === null) return undefined;
  const written = withoutTrailing(match[0]);
  const [user, host] = written.split('@') as [string, string];
  const spoken =
    context.options.webAddresses === 'short'
      ? 'een mailadres'
      : `${speakAddress(user)} apenstaartje ${speakDottedName(host)}`;
  return { end: at + written.length, spoken };
}

export function recogniseAddress({ source, at, context }: Place): Recognition | undefined {
  const match = matchAt(address, source, at) ?? matchAt(bareHost, source, at);
  if (match === null) return undefined;
  const written = withoutTrailing(match[0]);
  const end = at + written.length;
  const [host, path] = splitAddress(written);
  if (host === '') return undefined;
  switch (context.options.webAddresses) {
    case 'short':
      return { end, spoken: 'een webadres' };
    case 'host':
      return { end, spoken: speakDottedName(host.replace(/^www\./i, '')) };
    case 'full':
      return { end, spoken: [speakDottedName(host), speakAddress(path)].join(' ').trim() };
  }
}

function splitAddress(written: string): readonly [host: string, path: string] {
  const rest = written.replace(/^(?:https?|ftp):\/\//i, '');
  const slash = rest.search(/[/?#:]/);
  return slash === -1 ? [rest, ''] : [rest.slice(0, slash), rest.slice(slash).replace(/\/$/, '')];
}

export function recogniseFile({ source, at }: Place): Recognition | undefined {
  const match = matchAt(file, source, at);
  return match === null ? undefined : { end: at + match[0].length, spoken: speakDottedName(match[0]) };
}

/** ".pdf" by itself. */
export function recogniseExtension({ source, at }: Place): Recognition | undefined {
  const match = isWordCharacter(source, at - 1) ? null : matchAt(extension, source, at);
  return match === null ? undefined : { end: at + match[0].length, spoken: speakDottedName(match[0]) };
}

const hashtag = /#(?=[\p{N}_]{0,20}\p{L})([\p{L}\p{N}_]{1,80})/uy;
const userName = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_])?)/uy;
const humps = /(?<=\p{Ll})(?=\p{Lu})/u;

export function recogniseHashtag({ source, at }: Place): Recognition | undefined {
  const match = isWordCharacter(source, at - 1) ? null : matchAt(hashtag, source, at);
  if (match === null) return undefined;
  const words = match[1]!.split(humps).map(speakAddress);
  return { end: at + match[0].length, spoken: `hashtag ${words.join(' ')}` };
}

export function recogniseUserName({ source, at }: Place): Recognition | undefined {
  const match = isWordCharacter(source, at - 1) ? null : matchAt(userName, source, at);
  return match === null ? undefined : { end: at + match[0].length, spoken: `at ${speakAddress(match[1]!)}` };
}
