/**
 * Which voice comes before which, and which one stands in for a voice that isn't there. The same for the page
 * and for what speaks, so that nobody is told of one voice and hears another.
 */
import type { EngineId, Voice, VoiceId } from './speech.ts';

/** The more human, the earlier; those that are here are the ones whose order is known. */
const engineOrder: readonly EngineId[] = [
  'mac-say',
  'windows-speech',
  'mbrola',
  'espeak-embedded',
  'espeak-ng',
];

/**
 * A voice that only speaks by itself knows no exact pauses, so it comes after all that give sound; one that sends
 * the text over the internet comes last of all, and stands in for no other while there is one here.
 */
function rankOf({ engine, delivery, offline }: Voice): number {
  const order = engineOrder.indexOf(engine);
  const known = order === -1 ? engineOrder.length : order;
  return known + (delivery === 'live' ? 100 : 0) + (offline ? 0 : 1000);
}

/** Voices of one engine stay in the order that the engine gave them. */
export const bestFirst = (voices: readonly Voice[]): readonly Voice[] =>
  voices.toSorted((first, second) => rankOf(first) - rankOf(second));

export type VoiceChoice = {
  readonly voice: Voice;
  /** Whether another voice was wanted, which isn't there. */
  readonly isStandIn: boolean;
};

/** `voices` are best first. The best stands in for a voice that isn't there; `null` without any. */
export function voiceOrNextBest(voices: readonly Voice[], wanted: VoiceId): VoiceChoice | null {
  const found = voices.find(({ id }) => id === wanted);
  if (found) return { voice: found, isStandIn: false };
  return voices[0] ? { voice: voices[0], isStandIn: true } : null;
}
