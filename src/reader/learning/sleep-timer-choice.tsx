/** When the reading is to stop by itself: after some minutes, or at the end of the paragraph. */
import { useId } from 'react';
import { type SleepChoice, type SleepTimer, sleepMinutes } from '../../core/sleep-timer.ts';
import { formatCount } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.ts';
import '../settings/setting-choice.css';

type Props = { readonly timer: SleepTimer; readonly onChange: (choice: SleepChoice) => void };

const choices: readonly SleepChoice[] = ['off', 'paragraph', ...sleepMinutes];

export function SleepTimerChoice({ timer, onChange }: Props) {
  const messages = useMessages();
  const group = useId();
  const explanation = useId();
  const chosen = choiceOf(timer);
  return (
    <div className="setting">
      <fieldset className="setting-choice" aria-describedby={explanation}>
        <legend>{messages.readingModes.sleepTimer.name}</legend>
        {choices.map((choice) => (
          <label key={choice} className="chip">
            <input
              type="radio"
              name={group}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChange(choice)}
            />
            <span>{nameOf(choice, messages)}</span>
          </label>
        ))}
      </fieldset>
      <p id={explanation} className="setting-explanation">
        {messages.readingModes.sleepTimer.explanation}
      </p>
    </div>
  );
}

function choiceOf(timer: SleepTimer): SleepChoice {
  if (timer.kind === 'minutes') return timer.minutes;
  return timer.kind === 'paragraph' ? 'paragraph' : 'off';
}

function nameOf(choice: SleepChoice, { readingModes, locale }: Messages): string {
  const { sleepTimer } = readingModes;
  return typeof choice === 'number' ? sleepTimer.minutes(formatCount(choice, locale)) : sleepTimer[choice];
}
