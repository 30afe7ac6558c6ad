/** Every Dutch voice there is, best first, each to be heard before it is chosen. */
import { Stethoscope, Volume2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { Problem } from '../../core/errors.ts';
import type { Voice } from '../../core/speech.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { ProblemAlert } from '../notices/problem-alert.tsx';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { describedVoice } from './described-voice.ts';
import './voice-picker.css';

/** Always Dutch, whatever the language of the user interface: it is the voice that is to be heard. */
const sample = 'Goedemiddag! Zo klinkt een tekst als ik hem aan je voorlees.';

type Props = { readonly session: ReaderSession; readonly onDoctor: () => void };

export function VoicePicker({ session, onDoctor }: Props) {
  const { voices: messages } = useMessages();
  const { settings, voices } = useSnapshot(session);
  const [unheard, setUnheard] = useState<Problem | null>(null);
  const group = useId();
  const listen = async (voice: Voice) => {
    setUnheard(null);
    setUnheard(await session.preview(sample, voice));
  };
  return (
    <fieldset className="voice-picker">
      <legend>{messages.legend}</legend>
      {voices.known === null && <p>{messages.loading}</p>}
      {voices.known?.map((voice) => (
        <VoiceChoice
          key={voice.id}
          group={group}
          voice={voice}
          isChosen={voice.id === settings.voice}
          onChoose={() => session.changeSettings({ voice: voice.id })}
          onListen={() => void listen(voice)}
        />
      ))}
      <ProblemAlert problem={unheard} uiLanguage={settings.uiLanguage} />
      <Button icon={Stethoscope} label={messages.doctor.title} onClick={onDoctor} />
    </fieldset>
  );
}

type ChoiceProps = {
  readonly group: string;
  readonly voice: Voice;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onListen: () => void;
};

function VoiceChoice({ group, voice, isChosen, onChoose, onListen }: ChoiceProps) {
  const { voices: messages } = useMessages();
  const description = useId();
  return (
    <div className="voice-choice">
      <label className="voice-name">
        <input
          type="radio"
          name={group}
          checked={isChosen}
          aria-describedby={description}
          onChange={onChoose}
        />
        <span>{voice.name}</span>
      </label>
      <Button
        icon={Volume2}
        shows="icon"
        look="plain"
        label={messages.listen(voice.name)}
        onClick={onListen}
      />
      <div id={description} className="voice-description">
        {describedVoice(voice, messages).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
