/** What went wrong and what now, said at once to whoever hears the page. */
import type { Problem } from '../../core/errors.ts';
import { problemMessage } from '../../core/problem-messages.ts';
import type { Settings } from '../../core/settings.ts';
import './problem-alert.css';

type Props = { readonly problem: Problem | null; readonly uiLanguage: Settings['uiLanguage'] };

/** There without a problem too: a screen reader only tells of a region that it knew before. */
export function ProblemAlert({ problem, uiLanguage }: Props) {
  return (
    <div role="alert">
      {problem && (
        <p className="problem-alert">{Object.values(problemMessage(problem, uiLanguage)).join(' ')}</p>
      )}
    </div>
  );
}
