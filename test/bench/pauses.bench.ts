/**
 * The silence between sentences as recorded, against the pause that was set: fifty sentences in one paragraph,
 * audible from -50 dBFS, for each voice that is named. Milliseconds.
 */
import { audibleStretches } from './support/audible.ts';
import { embeddedVoice, type Listening, pause, startListening } from './support/listening-page.ts';
import { summary } from './support/statistics.ts';

const sentences = 51;
/** The default of `pauseAfterSentence`. */
const setMs = 250;

async function silencesOf(listening: Listening, voice: string): Promise<number[]> {
  const app = await listening.openApp(voice);
  // Words without a stop consonant inside, so that the only silences are those between sentences.
  await app.openText(
    'zinnen.txt',
    Array.from({ length: sentences }, () => 'Wij lazen een mooie roman.').join(' '),
  );
  await app.article.getByText('roman').first().waitFor();
  await pause(1000);
  const recording = await listening.recorder.record();
  await app.press('Space');
  await app.page.getByText('Einde van de tekst').waitFor({ timeout: 180_000 });
  const stretches = audibleStretches(await recording.stop(), 150);
  await app.close();
  return stretches.slice(1).map(({ startMs }, index) => startMs - (stretches[index]?.endMs ?? 0));
}

/** The embedded voice unless others are named, such as `mbrola:nl2`. */
export async function bench(voices: readonly string[]) {
  const listening = await startListening();
  const byVoice: Record<string, object> = {};
  try {
    for (const voice of voices.length > 0 ? voices : [embeddedVoice]) {
      const silences = await silencesOf(listening, voice);
      byVoice[voice] = {
        silenceMs: summary(silences),
        differenceMs: summary(silences.map((silence) => silence - setMs)),
      };
    }
    return { setMs, byVoice };
  } finally {
    await listening.close();
  }
}
