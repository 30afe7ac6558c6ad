/**
 * The silence between sentences as recorded, against the pause that was set: fifty sentences in one paragraph,
 * audible from -50 dBFS. Milliseconds.
 */
import { audibleStretches } from './support/audible.ts';
import { pause, startListening } from './support/listening-page.ts';
import { summary } from './support/statistics.ts';

const sentences = 51;
/** The default of `pauseAfterSentence`. */
const setMs = 250;

export async function bench() {
  const listening = await startListening();
  try {
    const app = await listening.openApp();
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
    const silences = stretches.slice(1).map(({ startMs }, index) => startMs - (stretches[index]?.endMs ?? 0));
    return {
      setMs,
      silenceMs: summary(silences),
      differenceMs: summary(silences.map((silence) => silence - setMs)),
    };
  } finally {
    await listening.close();
  }
}
