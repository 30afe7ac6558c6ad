/** Something on this machine that has voices, or could have them, as the voice doctor looks at it. */
import type { BackEndFinding, BackEndReport } from '../../core/doctor.ts';

export type BackEnd = Pick<BackEndReport, 'id' | 'name' | 'delivery'> & {
  /** May be what an earlier look found. Never rejects. */
  finding(): Promise<BackEndFinding>;
  /** The next finding is a new one. */
  lookAgain(): void;
};
