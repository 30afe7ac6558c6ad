/** What a person reads about a problem, in every language of the user interface; the compiler sees to it. */
import type { Problem } from './errors.ts';
import type { ProblemMessage, ProblemMessages } from './problem-message.ts';
import { dutchProblems } from './problem-messages-dutch.ts';
import { englishProblems } from './problem-messages-english.ts';
import type { Settings } from './settings.ts';

const byLanguage: { readonly [Language in Settings['uiLanguage']]: ProblemMessages } = {
  nl: dutchProblems,
  en: englishProblems,
};

export function problemMessage(problem: Problem, uiLanguage: Settings['uiLanguage']): ProblemMessage {
  const message = byLanguage[uiLanguage][problem.code] as (problem: Problem) => ProblemMessage;
  return message(problem);
}
