/** The voices of this machine, as far as it has any, held to what every engine holds to. */
import { beforeAll, describe, it } from 'vitest';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import type { SpeechProgram } from '../../src/services/engines/process/speech-program.ts';
import { EspeakProgram } from '../../src/services/engines/say/espeak-program.ts';
import { MbrolaProgram } from '../../src/services/engines/say/mbrola-program.ts';
import { setup } from '../support/built-app.ts';
import { engineWithReference } from '../support/engine-with-reference.ts';
import { speechEngineContract } from './speech-engine.contract.ts';

beforeAll(setup);

const programs: readonly { readonly name: string; readonly create: () => SpeechProgram }[] = [
  { name: 'espeak-ng', create: () => new EspeakProgram() },
  { name: 'MBROLA', create: () => new MbrolaProgram() },
];

for (const { name, create } of programs) {
  const finding = await new ProcessEngine(create()).finding();
  if (finding.state === 'found' && finding.voices.length > 0) {
    speechEngineContract(name, () => engineWithReference(create()));
  } else {
    describe(name, () => {
      it.skip(`has no Dutch voice on this machine: ${JSON.stringify(finding)}`, () => undefined);
    });
  }
}
