/** The programs of this machine that can speak, for tests of each that is there. */
import { describe, it } from 'vitest';
import type { VoiceId } from '../../src/core/speech.ts';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import type { SpeechProgram } from '../../src/services/engines/process/speech-program.ts';
import { EspeakProgram } from '../../src/services/engines/say/espeak-program.ts';
import { MbrolaProgram } from '../../src/services/engines/say/mbrola-program.ts';

export type SystemProgram = {
  readonly name: string;
  readonly create: () => SpeechProgram;
  readonly voices: readonly VoiceId[];
};

const programs = [
  { name: 'espeak-ng', create: () => new EspeakProgram() },
  { name: 'MBROLA', create: () => new MbrolaProgram() },
];

/** For those without a Dutch voice here, a test that is skipped says why. */
export async function describeSystemPrograms(tests: (program: SystemProgram) => void): Promise<void> {
  for (const { name, create } of programs) {
    const finding = await new ProcessEngine(create()).finding();
    const voices = finding.state === 'found' ? finding.voices.map(({ id }) => id) : [];
    describe(name, () => {
      if (voices.length > 0) tests({ name, create, voices });
      else it.skip(`has no Dutch voice on this machine: ${JSON.stringify(finding)}`, () => undefined);
    });
  }
}
