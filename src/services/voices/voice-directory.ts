/** What there is to say about this machine's voices, and looking again when something was installed. */
import type { DoctorReport, SystemKind } from '../../core/doctor.ts';
import { bestFirst } from '../../core/voice-choice.ts';
import type { BackEnd } from './back-end.ts';
import { installSteps } from './install-steps.ts';

export class VoiceDirectory {
  readonly #backEnds: readonly BackEnd[];
  readonly #system: () => Promise<SystemKind>;

  constructor(backEnds: readonly BackEnd[], system: () => Promise<SystemKind>) {
    this.#backEnds = backEnds;
    this.#system = system;
  }

  async report(): Promise<DoctorReport> {
    const system = await this.#system();
    const backEnds = await Promise.all(
      this.#backEnds.map(async ({ id, name, delivery, finding }) => ({
        id,
        name,
        delivery,
        finding: await finding(),
      })),
    );
    const voices = backEnds.flatMap(({ finding }) => (finding.state === 'found' ? finding.voices : []));
    return { system, voices: bestFirst(voices), backEnds, steps: installSteps(system, backEnds) };
  }

  lookAgain(): void {
    for (const backEnd of this.#backEnds) backEnd.lookAgain();
  }
}
