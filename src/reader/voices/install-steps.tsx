/** What can be done on this system to get another voice; a command to type can be copied. */
import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { InstallStep } from '../../core/doctor.ts';
import { stepMessage } from '../../core/doctor-messages.ts';
import type { Settings } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';

type Props = {
  readonly steps: readonly InstallStep[];
  readonly uiLanguage: Settings['uiLanguage'];
};

export function InstallSteps({ steps, uiLanguage }: Props) {
  const { doctor } = useMessages().voices;
  const [outcome, setOutcome] = useState('');
  const copy = async (command: string) => {
    setOutcome('');
    try {
      await navigator.clipboard.writeText(command);
      setOutcome(doctor.copied);
    } catch {
      setOutcome(doctor.notCopied);
    }
  };
  const messages = steps.map((step) => stepMessage(step, uiLanguage));
  return (
    <section className="doctor-steps">
      <h3>{doctor.steps}</h3>
      {messages.length === 0 ? (
        <p>{doctor.noSteps}</p>
      ) : (
        <ul>
          {messages.map(({ what, command }) => (
            <li key={what}>
              <p>{what}</p>
              {command !== null && (
                <div className="doctor-command">
                  <code translate="no">{command}</code>
                  <Button
                    icon={Copy}
                    shows="icon"
                    label={doctor.copy(command)}
                    onClick={() => void copy(command)}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status">{outcome}</p>
    </section>
  );
}
