/**
 * Gives an engine without word times the times of a reference that says the same words. Sound goes out as it
 * comes, with the mark of the first word; the other marks follow when all has been heard. A reference that
 * fails costs precision, never the sentence.
 */
import type { SpokenText } from '../../../core/dutch/spoken-text.ts';
import { LeesmeeError } from '../../../core/errors.ts';
import type { CancelSignal, Delivery, SpeechChunk, SpeechEngine, VoiceId } from '../../../core/speech.ts';
import type { UnmarkedEngine } from '../../engines/unmarked-engine.ts';
import { alignWords, type MarkedRecording } from './align-words.ts';
import { RecordingBuilder } from './recording-builder.ts';
import { spreadWords } from './spread-words.ts';

export type AlignmentReference = { readonly engine: SpeechEngine; readonly voice: VoiceId };

/** Faster than this the reference is no longer sharp. */
const fastestReference = 1.5;

/** Closing it leaves the reference as it is: that is somebody else's. */
export function alignedEngine(engine: UnmarkedEngine, reference: AlignmentReference): SpeechEngine {
  return {
    id: engine.id,
    voices: () => engine.voices(),
    synthesize: (text, delivery, signal) => marked(text, delivery, signal, engine, reference),
    close: () => engine.close(),
  };
}

async function* marked(
  text: SpokenText,
  delivery: Delivery,
  signal: CancelSignal,
  engine: UnmarkedEngine,
  reference: AlignmentReference,
): AsyncGenerator<SpeechChunk, void> {
  const ended = new AbortController();
  const end = () => ended.abort();
  signal.addEventListener('abort', end, { once: true });
  const known = recordingOf(text, delivery, reference, ended.signal);
  const heard = new RecordingBuilder();
  let marksGiven = 0;
  try {
    for await (const sound of engine.synthesize(text, delivery, signal)) {
      heard.add(sound);
      const startsHere = marksGiven === 0 && text.words.length > 0 && heard.firstSound !== null;
      yield { ...sound, marks: startsHere ? [{ word: 0, at: heard.firstSound! }] : [] };
      if (startsHere) marksGiven = 1;
    }
    const recording = heard.recording();
    if (!recording) return;
    const compared = await known;
    const marks = compared ? await alignWords(compared, recording, signal) : spreadWords(text, recording);
    if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
    yield {
      sampleRate: recording.sampleRate,
      samples: new Int16Array(0),
      marks: marks
        .filter(({ word }) => word >= marksGiven)
        .map(({ word, at }) => ({ word, at: Math.max(at, heard.firstSound ?? 0) })),
    };
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

/** `null` when the reference can't say it. */
async function recordingOf(
  text: SpokenText,
  { rate }: Delivery,
  { engine, voice }: AlignmentReference,
  signal: CancelSignal,
): Promise<MarkedRecording | null> {
  const recording = new RecordingBuilder();
  const marks = [];
  try {
    const delivery = { voice, rate: Math.min(rate, fastestReference), pitch: 1 };
    for await (const chunk of engine.synthesize(text, delivery, signal)) {
      recording.add(chunk);
      marks.push(...chunk.marks);
    }
  } catch {
    return null;
  }
  const whole = recording.recording();
  return whole && marks.length === text.words.length ? { ...whole, marks } : null;
}
