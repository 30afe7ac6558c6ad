/** The browser's own voices: `speechSynthesis`, one utterance at a time. */
import { liveVoiceId, liveVoicesAmong } from './dutch-voices.ts';
import type { LiveEvent, LiveSpeech, LiveVoices } from './live-speech.ts';

const none: LiveSpeech = {
  voices: () => ({ dutch: [], others: 0 }),
  subscribe: () => () => {},
  speak(_, tell) {
    queueMicrotask(() => tell({ type: 'failed', reason: 'broken' }));
    return () => {};
  },
  untilAllowed: async () => {},
};

export const createWebSpeech = (): LiveSpeech =>
  'speechSynthesis' in window ? speechOf(window.speechSynthesis) : none;

function speechOf(synthesis: SpeechSynthesis): LiveSpeech {
  /** Kept, because a browser forgets an utterance that nobody holds, and then never tells its end. */
  let present: SpeechSynthesisUtterance | null = null;

  /** With speech-dispatcher there are thousands of them, so they are looked through only when they are others. */
  let known = { count: 0, voices: liveVoicesAmong([]) };
  function look(isOther: (count: number) => boolean): LiveVoices {
    const voices = synthesis.getVoices();
    if (isOther(voices.length)) known = { count: voices.length, voices: liveVoicesAmong(voices) };
    return known.voices;
  }
  synthesis.addEventListener('voiceschanged', () => look(() => true));
  // Otherwise it would speak on after the page that asked for it.
  window.addEventListener('pagehide', () => synthesis.cancel());

  function silence(): void {
    present = null;
    synthesis.cancel();
    // Left paused by another page or an extension, nothing would ever sound.
    synthesis.resume();
  }

  return {
    voices: () => look((count) => count !== known.count),

    subscribe(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },

    speak({ text, voice, rate, pitch, volume }, tell) {
      silence();
      const utterance = new SpeechSynthesisUtterance(text);
      const told = (event: LiveEvent) => {
        if (present === utterance) tell(event);
      };
      present = utterance;
      const browserVoice = synthesis.getVoices().find((known) => liveVoiceId(known) === voice.id);
      if (!browserVoice) {
        // The browser would take any other voice, of whatever language.
        queueMicrotask(() => told({ type: 'failed', reason: 'broken' }));
        return () => {};
      }
      Object.assign(utterance, { voice: browserVoice, lang: browserVoice.lang, rate, pitch, volume });
      utterance.onstart = () => told({ type: 'started' });
      utterance.onboundary = ({ name, charIndex }) => {
        if (name === 'word') told({ type: 'reached', offset: charIndex });
      };
      utterance.onend = () => told({ type: 'ended' });
      utterance.onerror = ({ error }) => told({ type: 'failed', reason: reasonOf(error) });
      synthesis.speak(utterance);
      return () => {
        if (present === utterance) silence();
      };
    },

    untilAllowed: (signal) =>
      new Promise((resolve) => {
        const settle = () => {
          for (const gesture of gestures) window.removeEventListener(gesture, settle, { capture: true });
          resolve();
        };
        for (const gesture of gestures) window.addEventListener(gesture, settle, { capture: true });
        signal.addEventListener('abort', settle, { once: true });
      }),
  };
}

const gestures = ['pointerup', 'keydown', 'click'] as const;

function reasonOf(error: SpeechSynthesisErrorCode): Extract<LiveEvent, { type: 'failed' }>['reason'] {
  if (error === 'not-allowed') return 'blocked';
  return error === 'interrupted' || error === 'canceled' ? 'interrupted' : 'broken';
}
