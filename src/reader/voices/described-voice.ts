/** A voice in words: where it is from, whose it sounds like, what it comes from, and what it needs. */
import type { Voice } from '../../core/speech.ts';
import type { VoicesMessages } from '../messages/voices-messages.ts';

export function describedVoice(voice: Voice, messages: VoicesMessages): readonly string[] {
  const { language, gender, engine, offline, delivery } = voice;
  const { regions, genders, engines } = messages;
  const facts = [
    regions[language as keyof typeof regions] ?? language,
    gender && genders[gender],
    engines[engine] ?? engine,
    offline ? messages.offline : messages.online,
  ];
  return [
    facts.filter((fact) => fact !== null).join(' · '),
    ...(delivery === 'live' ? [messages.liveLimits] : []),
  ];
}
