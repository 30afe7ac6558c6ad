/**
 * Speech that outlives a lost connection: when the host goes away in the middle of a sentence, it waits for it
 * to come back and goes on with the sample that was next. What was already given is left out by counting; a
 * voice says a sentence twice in almost the same time (eSpeak NG within some milliseconds), so the seam is slight.
 */
import type { SpokenChunk } from '../../contract/leesmee-api.ts';
import { isPassing } from './patiently.ts';

export type SpeakOnce = (signal: AbortSignal) => AsyncIterable<SpokenChunk>;

/** `reconnected` resolves as soon as the host can be asked again, and rejects when `signal` aborts. */
export async function* patientSpeech(
  speak: SpeakOnce,
  reconnected: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): AsyncIterable<SpokenChunk> {
  let samplesGiven = 0;
  let marksGiven = 0;
  for (;;) {
    let samplesSeen = 0;
    let marksSeen = 0;
    try {
      for await (const chunk of speak(signal)) {
        const samples = chunk.samples.subarray(Math.max(0, samplesGiven - samplesSeen));
        const marks = chunk.marks.slice(Math.max(0, marksGiven - marksSeen));
        samplesSeen += chunk.samples.length;
        marksSeen += chunk.marks.length;
        if (samples.length === 0 && marks.length === 0) continue;
        samplesGiven += samples.length;
        marksGiven += marks.length;
        yield { ...chunk, samples, marks };
      }
      return;
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error;
      await reconnected(signal);
    }
  }
}
