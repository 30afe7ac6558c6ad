/** What there is to say about the browser's own voices, of which the host knows nothing. */
import type { DoctorReport } from '../../core/doctor.ts';
import type { LiveVoices } from '../live/live-speech.ts';
import type { VoicesMessages } from '../messages/voices-messages.ts';

export function browserFindings(
  { backEnds }: Pick<DoctorReport, 'backEnds'>,
  { dutch, others }: LiveVoices,
  messages: VoicesMessages['doctor'],
): readonly string[] {
  if (dutch.length > 0) return [messages.browserFound(dutch.length)];
  const hasServer = backEnds.some(
    ({ delivery, finding }) => delivery === 'live' && finding.state === 'found',
  );
  return [messages.browserNone(others), ...(hasServer && others === 0 ? [messages.browserSwitch] : [])];
}
