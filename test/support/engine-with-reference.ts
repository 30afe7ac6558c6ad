/** A program of the system as the app has it speak: with the embedded voice beside it to tell when words sound. */
import type { SpeechEngine } from '../../src/core/speech.ts';
import { EspeakEmbedded } from '../../src/services/engines/espeak-embedded/espeak-embedded.ts';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import type { SpeechProgram } from '../../src/services/engines/process/speech-program.ts';
import { alignedEngine } from '../../src/services/speech/alignment/aligned-engine.ts';
import { builtModule } from './built-app.ts';

let embedded: SpeechEngine | null = null;

/** The reference is shared by all tests of a file; it ends with their process. */
export function engineWithReference(program: SpeechProgram, timeLimitMs?: () => number): SpeechEngine {
  embedded ??= new EspeakEmbedded(builtModule('espeak-worker.js'));
  return alignedEngine(new ProcessEngine(program, timeLimitMs), {
    engine: embedded,
    voice: 'espeak-embedded:nl',
  });
}
