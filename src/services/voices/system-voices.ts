/**
 * All that can speak on this machine: the embedded voice, which is always there, and what this kind of system
 * may have. Engines and the doctor's back ends are two views of the same.
 */
import type { SpeechEngine } from '../../core/speech.ts';
import { ProcessEngine } from '../engines/process/process-engine.ts';
import type { SpeechProgram } from '../engines/process/speech-program.ts';
import { EspeakProgram } from '../engines/say/espeak-program.ts';
import { MacProgram } from '../engines/say/mac-program.ts';
import { MbrolaProgram } from '../engines/say/mbrola-program.ts';
import { WindowsProgram } from '../engines/say/windows-program.ts';
import { alignedEngine } from '../speech/alignment/aligned-engine.ts';
import type { BackEnd } from './back-end.ts';
import { isProgramOnPath } from './program-on-path.ts';
import { systemKind } from './system-kind.ts';
import { VoiceDirectory } from './voice-directory.ts';

export type SystemVoices = {
  readonly engines: readonly SpeechEngine[];
  readonly directory: VoiceDirectory;
};

/** `embedded` also tells when a word sounds in every other voice. `mbrolaData` is where MBROLA's voices are. */
export function systemVoices(
  platform: NodeJS.Platform,
  embedded: SpeechEngine,
  mbrolaData?: string,
): SystemVoices {
  const reference = { engine: embedded, voice: 'espeak-embedded:nl' };
  const programs = programsOf(platform, mbrolaData).map((program) => ({
    program,
    engine: new ProcessEngine(program),
  }));
  const live = platform === 'linux' ? [speechDispatcher] : [];
  return {
    engines: [embedded, ...programs.map(({ engine }) => alignedEngine(engine, reference))],
    directory: new VoiceDirectory(
      [alwaysThere(embedded), ...programs.map(({ program, engine }) => backEndOf(program, engine)), ...live],
      () => systemKind(platform),
    ),
  };
}

function programsOf(platform: NodeJS.Platform, mbrolaData?: string): readonly SpeechProgram[] {
  if (platform === 'darwin') return [new MacProgram()];
  if (platform === 'win32') return [new WindowsProgram()];
  return [new MbrolaProgram(mbrolaData), new EspeakProgram()];
}

const backEndOf = ({ id, name }: SpeechProgram, engine: ProcessEngine): BackEnd => ({
  id,
  name,
  delivery: 'audio',
  finding: () => engine.finding(),
  lookAgain: () => engine.lookAgain(),
});

const alwaysThere = (engine: SpeechEngine): BackEnd => ({
  id: engine.id,
  name: 'eSpeak NG',
  delivery: 'audio',
  finding: async () => ({ state: 'found', voices: await engine.voices(), missing: [], otherVoices: 0 }),
  lookAgain: () => undefined,
});

/** Speaks by itself, through the page's browser, which alone knows its voices. */
const speechDispatcher: BackEnd = {
  id: 'speech-dispatcher',
  name: 'speech-dispatcher',
  delivery: 'live',
  finding: async () =>
    (await isProgramOnPath('speech-dispatcher', process.env))
      ? { state: 'found', voices: [], missing: [], otherVoices: 0 }
      : { state: 'not-installed', program: 'speech-dispatcher' },
  lookAgain: () => undefined,
};
