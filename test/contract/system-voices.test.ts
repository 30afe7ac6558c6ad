/** The voices of this machine, as far as it has any, held to what every engine holds to. */
import { beforeAll, describe, it } from 'vitest';
import type { SpeechEngine } from '../../src/core/speech.ts';
import { EspeakEmbedded } from '../../src/services/engines/espeak-embedded/espeak-embedded.ts';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import type { SpeechProgram } from '../../src/services/engines/process/speech-program.ts';
import { EspeakProgram } from '../../src/services/engines/say/espeak-program.ts';
import { MbrolaProgram } from '../../src/services/engines/say/mbrola-program.ts';
import { alignedEngine } from '../../src/services/speech/alignment/aligned-engine.ts';
import { builtModule, setup } from '../support/built-app.ts';
import { speechEngineContract } from './speech-engine.contract.ts';

beforeAll(setup);

const programs: readonly { readonly name: string; readonly create: () => SpeechProgram }[] = [
  { name: 'espeak-ng', create: () => new EspeakProgram() },
  { name: 'MBROLA', create: () => new MbrolaProgram() },
];

for (const { name, create } of programs) {
  const finding = await new ProcessEngine(create()).finding();
  if (finding.state === 'found' && finding.voices.length > 0) {
    let reference: SpeechEngine | null = null;
    speechEngineContract(name, () => {
      reference ??= new EspeakEmbedded(builtModule('espeak-worker.js'));
      return alignedEngine(new ProcessEngine(create()), {
        engine: reference,
        voice: 'espeak-embedded:nl',
      });
    });
  } else {
    describe(name, () => {
      it.skip(`has no Dutch voice on this machine: ${JSON.stringify(finding)}`, () => undefined);
    });
  }
}
