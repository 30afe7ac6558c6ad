/**
 * The Dutch voices among those of a browser, and no other. eSpeak NG comes through speech-dispatcher with a
 * hundred variants of one voice ("Dutch+Adam"), which are folded in that one.
 */
import type { Voice } from '../../core/speech.ts';
import type { LiveVoices } from './live-speech.ts';

export const liveEngine = 'web-speech';

/** What a browser says of a voice. */
export type BrowserVoice = {
  readonly name: string;
  readonly lang: string;
  readonly voiceURI: string;
  readonly localService: boolean;
};

/** The settings keep no longer name of a voice. */
const longestId = 300;

/** Browsers don't tell; these are the given names of the systems' Dutch voices. */
const genders: { readonly [Name in string]?: NonNullable<Voice['gender']> } = {
  arnaud: 'male',
  bart: 'male',
  claire: 'female',
  colette: 'female',
  dena: 'female',
  ellen: 'female',
  fenna: 'female',
  frank: 'male',
  maarten: 'male',
  xander: 'male',
};

export const liveVoiceId = ({ voiceURI }: Pick<BrowserVoice, 'voiceURI'>): string =>
  `${liveEngine}:${voiceURI}`;

export function liveVoicesAmong(voices: readonly BrowserVoice[]): LiveVoices {
  const isDutch = ({ lang }: BrowserVoice) => /^nl([-_]|$)/i.test(lang);
  const dutch = voices.filter(isDutch);
  const byId = new Map(
    withoutVariants(dutch)
      .map(toVoice)
      .filter(({ id }) => id.length <= longestId)
      .map((voice) => [voice.id, voice]),
  );
  return { dutch: [...byId.values()], others: voices.length - dutch.length };
}

/** Keeps the voice itself, or the first of its variants where it isn't there. */
function withoutVariants(voices: readonly BrowserVoice[]): readonly BrowserVoice[] {
  const kept = new Map<string, BrowserVoice>();
  for (const voice of voices) {
    const folded = voice.name.replace(/\+[^\s+]+/, '');
    if (!kept.has(folded) || voice.name === folded) kept.set(folded, voice);
  }
  return [...kept.values()];
}

function toVoice(voice: BrowserVoice): Voice {
  const [language = 'nl', region] = voice.lang.split(/[-_]/);
  const given = voice.name.toLowerCase().match(/[a-z]+/g) ?? [];
  const known = given.find((word) => Object.hasOwn(genders, word));
  return {
    id: liveVoiceId(voice),
    name: voice.name,
    language: [language.toLowerCase(), ...(region ? [region.toUpperCase()] : [])].join('-'),
    engine: liveEngine,
    delivery: 'live',
    offline: voice.localService,
    gender: (known === undefined ? undefined : genders[known]) ?? null,
  };
}
