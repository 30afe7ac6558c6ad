/**
 * What a person reads of the voice doctor: what was found, why a voice is missing, and the steps to a better
 * one. Every code has its text in every language of the user interface; the compiler sees to it.
 */
import type { BackEndFinding, BackEndReport, InstallStep, MissingVoice, PackageManager } from './doctor.ts';
import { dutchDoctor } from './doctor-messages-dutch.ts';
import { englishDoctor } from './doctor-messages-english.ts';
import type { Settings } from './settings.ts';

/** What to do, and what to type for it where it can be typed. */
export type StepMessage = { readonly what: string; readonly command: string | null };

type ByCode<Union, Key extends keyof Union, Result> = {
  readonly [Code in Union[Key] & string]: (value: Extract<Union, { readonly [K in Key]: Code }>) => Result;
};

export type DoctorMessages = {
  readonly findings: ByCode<BackEndFinding, 'state', string>;
  /** After what was found, for a back end that only speaks by itself. */
  readonly live: string;
  readonly missing: { readonly [Reason in MissingVoice['reason']]: (name: string) => string };
  readonly steps: ByCode<InstallStep, 'code', string>;
};

const byLanguage: { readonly [Language in Settings['uiLanguage']]: DoctorMessages } = {
  nl: dutchDoctor,
  en: englishDoctor,
};

/** One sentence or more about a back end, and one for each voice that it lacks. */
export function backEndMessages(
  { finding, delivery }: BackEndReport,
  uiLanguage: Settings['uiLanguage'],
): readonly string[] {
  const { findings, live, missing } = byLanguage[uiLanguage];
  if (finding.state === 'found' && delivery === 'live') return [live];
  const found = (findings[finding.state] as (finding: BackEndFinding) => string)(finding);
  const lacking = finding.state === 'found' ? finding.missing : [];
  return [found, ...lacking.map(({ name, reason }) => missing[reason](name))];
}

export function stepMessage(step: InstallStep, uiLanguage: Settings['uiLanguage']): StepMessage {
  const what = (byLanguage[uiLanguage].steps[step.code] as (step: InstallStep) => string)(step);
  const command =
    step.code === 'install-packages' ? `${installCommands[step.manager]} ${step.packages.join(' ')}` : null;
  return { what, command };
}

const installCommands: { readonly [Manager in PackageManager]: string } = {
  apt: 'sudo apt install',
  dnf: 'sudo dnf install',
  pacman: 'sudo pacman -S',
  aur: 'yay -S',
};
