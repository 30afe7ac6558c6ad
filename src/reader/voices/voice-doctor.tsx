/** What this machine has to speak with, why a voice is missing, and how to get one; looks again on request. */
import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BackEndReport } from '../../core/doctor.ts';
import { backEndMessages } from '../../core/doctor-messages.ts';
import type { Voice } from '../../core/speech.ts';
import { Button } from '../controls/button.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { ProblemAlert } from '../notices/problem-alert.tsx';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { BackEndFindings } from './back-end-findings.tsx';
import { browserFindings } from './browser-findings.ts';
import { InstallSteps } from './install-steps.tsx';
import './voice-doctor.css';

type Props = { readonly session: ReaderSession; readonly onClose: () => void };

export function VoiceDoctor({ session, onClose }: Props) {
  const { doctor } = useMessages().voices;
  const { voices, settings } = useSnapshot(session);
  const { report, live, known, isLooking, problem } = voices;
  const [hasLookedAgain, setLookedAgain] = useState(false);
  useEffect(() => void session.voices.examine(), [session]);
  const lookAgain = async () => {
    if (isLooking) return;
    await session.voices.lookAgain();
    setLookedAgain(true);
  };
  const outcome = hasLookedAgain && !problem ? doctor.found(known?.length ?? 0) : '';
  return (
    <ModalDialog title={doctor.title} size="wide" onClose={onClose}>
      <p>{doctor.intro}</p>
      <div className="doctor-again">
        <Button icon={RefreshCw} label={doctor.lookAgain} onClick={() => void lookAgain()} />
        <p role="status">{isLooking ? doctor.looking : outcome}</p>
      </div>
      <ProblemAlert problem={problem} uiLanguage={settings.uiLanguage} />
      {report && (
        <>
          {report.backEnds.map((backEnd) => (
            <BackEndFindings
              key={backEnd.id}
              name={backEnd.name}
              findings={backEndMessages(backEnd, settings.uiLanguage)}
              voices={voicesOf(backEnd)}
            />
          ))}
          <BackEndFindings
            name={doctor.browser}
            findings={browserFindings(report, live, doctor)}
            voices={live.dutch}
          />
          <InstallSteps steps={report.steps} uiLanguage={settings.uiLanguage} />
        </>
      )}
    </ModalDialog>
  );
}

const voicesOf = ({ finding }: BackEndReport): readonly Voice[] =>
  finding.state === 'found' ? finding.voices : [];
