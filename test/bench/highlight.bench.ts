/**
 * From the moment a word is heard, as recorded, to the frame in which it is lit: two hundred sentences of one
 * word, each after a pause, so that every onset is plain to see. A frame counts as shown when the next one
 * begins. Milliseconds; below zero the light comes first.
 */
import { audioTrace, utterancesOf } from '../support/audio-probe.ts';
import { audibleStretches } from './support/audible.ts';
import { pause, startListening } from './support/listening-page.ts';
import { summary } from './support/statistics.ts';

const frameMs = 1000 / 60;
const nouns = ['Maan', 'Roos', 'Boom', 'Lamp', 'Molen', 'Raam', 'Wolk', 'Deur', 'Berg', 'Naald'];

/** `count` words, 200 unless told. */
export async function bench([count = '200']: readonly string[]) {
  const words = Number(count);
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
    const originMs = await app.page.evaluate(() => performance.timeOrigin);
    const { frames, pieces } = await audioTrace(app.page);
    // The probe looks at the start of a frame, so a change it sees was drawn in the frame before, which is on the
    // screen by now.
    const shown = frames.flatMap(({ word, timeMs }, index) =>
      word !== '' && word !== frames[index - 1]?.word ? [originMs + timeMs] : [],
    );
    // When the browser says that each utterance is heard.
    const expected = utterancesOf(pieces).flatMap(({ at }) => {
      const frame = frames.find(({ heardAt }) => heardAt >= at);
      return frame ? [originMs + frame.timeMs + (at - frame.heardAt) * 1000] : [];
    });
    // Paired by nearness: words are half a second apart, and a closing consonant can count as a sound of its own.
    const nearest = (timeMs: number) =>
      onsets.reduce((best, onset) => (Math.abs(onset - timeMs) < Math.abs(best - timeMs) ? onset : best));
    if (shown.length < words) throw new Error(`only ${shown.length} of ${words} words were lit`);
    const late = shown.slice(-words).map((timeMs) => timeMs - nearest(timeMs));
    const within = (limit: number) => late.filter((ms) => Math.abs(ms) <= limit).length / late.length;
    const clock = expected.map((timeMs) => timeMs - nearest(timeMs)).filter((ms) => Math.abs(ms) < 250);
    return {
      frameMs,
      /** How much later than recorded the browser says that it is heard: what no page can know better. */
      browserClockMs: summary(clock),
      lateMs: summary(late),
      absoluteMs: summary(late.map(Math.abs)),
      withinOneFrame: within(frameMs),
      withinTwoFrames: within(2 * frameMs),
    };
  } finally {
    await listening.close();
  }
}
