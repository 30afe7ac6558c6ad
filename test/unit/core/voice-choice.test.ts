import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../src/core/speech.ts';
import { bestFirst, voiceOrNextBest } from '../../../src/core/voice-choice.ts';

const voice = (id: string, delivery: Voice['delivery'] = 'audio'): Voice => ({
  id,
  name: id,
  language: 'nl',
  engine: id.split(':')[0]!,
  delivery,
  offline: true,
  gender: null,
});
const voices = [
  'web-speech:a',
  'espeak-ng:nl',
  'onbekend:x',
  'espeak-embedded:nl',
  'mbrola:nl3',
  'mbrola:nl2',
].map((id) => voice(id, id.startsWith('web') ? 'live' : 'audio'));

describe('bestFirst', () => {
  it('puts the more human before, and what only speaks by itself last', () => {
    expect(bestFirst(voices).map(({ id }) => id)).toEqual([
      'mbrola:nl3',
      'mbrola:nl2',
      'espeak-embedded:nl',
      'espeak-ng:nl',
      'onbekend:x',
      'web-speech:a',
    ]);
  });

  it('puts whatever sends the text away after all that is here', () => {
    const away = { ...voice('mac-say:Ver'), offline: false };
    expect(bestFirst([away, ...voices]).at(-1)).toBe(away);
  });
});

describe('voiceOrNextBest', () => {
  it('gives the voice that is wanted, and else the first, saying so', () => {
    expect(voiceOrNextBest(voices, 'mbrola:nl3')).toEqual({ voice: voices[4], isStandIn: false });
    expect(voiceOrNextBest(voices, 'weg:x')).toEqual({ voice: voices[0], isStandIn: true });
    expect(voiceOrNextBest([], 'weg:x')).toBeNull();
  });
});
