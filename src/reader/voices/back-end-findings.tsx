/** One thing that has voices, or could have them: what was found, and its Dutch voices by name. */
import type { Voice } from '../../core/speech.ts';
import { useMessages } from '../messages/messages-context.ts';

type Props = {
  readonly name: string;
  readonly findings: readonly string[];
  readonly voices: readonly Voice[];
};

export function BackEndFindings({ name, findings, voices }: Props) {
  const { voices: messages } = useMessages();
  const regionOf = ({ language }: Voice) =>
    messages.regions[language as keyof typeof messages.regions] ?? language;
  return (
    <section className="doctor-back-end">
      <h3>{name}</h3>
      {findings.map((finding) => (
        <p key={finding}>{finding}</p>
      ))}
      {voices.length > 0 && (
        <ul aria-label={messages.doctor.voicesOf(name)}>
          {voices.map((voice) => (
            <li key={voice.id}>{`${voice.name} (${regionOf(voice)})`}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
