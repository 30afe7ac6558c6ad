/**
 * From the moment a word is heard, as recorded, to the frame in which it is lit: two hundred sentences of one
 * word, each after a pause, so that every onset is plain to see. A frame counts as shown when the next one
 * begins. Milliseconds; below zero the light comes first.
 */
import { audibleStretches } from './support/audible.ts';
import { pause, startListening } from './support/listening-page.ts';
import { summary } from './support/statistics.ts';

const words = 200;
const frameMs = 1000 / 60;
const nouns = ['Maan', 'Roos', 'Boom', 'Lamp', 'Molen', 'Raam', 'Wolk', 'Deur', 'Berg', 'Naald'];

export async function bench() {
  const listening = await startListening();
  try {
    const app = await listening.openApp();
    const text = Array.from({ length: words }, (_, index) => `${nouns[index % nouns.length]}!`).join(' ');
    await app.openText('woorden.txt', text);
    await app.article.getByText('Maan').first().waitFor();
    await pause(1000);
    const recording = await listening.recorder.record();
    await app.press('Space');
    await app.page.getByText('Einde van de tekst').waitFor({ timeout: 240_000 });
    const onsets = audibleStretches(await recording.stop(), 120).map(({ startMs }) => startMs);
    const shown = await app.page.evaluate(() => {
      const { frames } = window.audioTrace;
      const times: number[] = [];
      frames.forEach((frame, index) => {
        const before = frames[index - 1];
        const next = frames[index + 1];
        if (frame.word && next && frame.word !== before?.word)
          times.push(performance.timeOrigin + next.timeMs);
      });
      return times;
    });
    // Paired by nearness: words are half a second apart, and a closing consonant can count as a sound of its own.
    const nearest = (timeMs: number) =>
      onsets.reduce((best, onset) => (Math.abs(onset - timeMs) < Math.abs(best - timeMs) ? onset : best));
    if (shown.length < words) throw new Error(`only ${shown.length} of ${words} words were lit`);
    const late = shown.slice(-words).map((timeMs) => timeMs - nearest(timeMs));
    const within = (limit: number) => late.filter((ms) => Math.abs(ms) <= limit).length / late.length;
    return {
      frameMs,
      lateMs: summary(late),
      absoluteMs: summary(late.map(Math.abs)),
      withinOneFrame: within(frameMs),
      withinTwoFrames: within(2 * frameMs),
    };
  } finally {
    await listening.close();
  }
}
