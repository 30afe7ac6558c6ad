/**
 * From the key press or click to the first sound, as recorded: Play on a text that is open, a click on a far
 * sentence, for each voice that is named, and the browser's own Web Speech with the same words in the same browser
 * and run. Milliseconds.
 */
import type { Page } from 'playwright-core';
import { audibleStretches, onsetAfter } from './support/audible.ts';
import {
  embeddedVoice,
  type Listening,
  noteInputTimes,
  numberedSentences,
  pause,
  startListening,
} from './support/listening-page.ts';
import type { SoundRecorder } from './support/sound-recorder.ts';
import { summary } from './support/statistics.ts';

/** Nothing that is to be compared takes longer. */
const hearingMs = 1500;

async function soundAfter(recorder: SoundRecorder, act: () => Promise<number>): Promise<number> {
  const recording = await recorder.record();
  await pause(300);
  const inputMs = await act();
  await pause(hearingMs);
  const onset = onsetAfter(audibleStretches(await recording.stop(), 50), inputMs);
  if (onset === null) throw new Error('nothing was heard');
  return onset - inputMs;
}

/** The voice that the browser's own speech uses for Dutch. */
const webSpeechVoice = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('nl'))?.name ?? null,
  );

async function webSpeech(page: Page, recorder: SoundRecorder, rounds: number): Promise<number[]> {
  // The daemon behind it takes seconds to start, once.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const first = new SpeechSynthesisUtterance('hallo');
        first.lang = 'nl-NL';
        first.onend = resolve;
        first.onerror = resolve;
        speechSynthesis.speak(first);
      }),
  );
  const latencies: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    latencies.push(
      await soundAfter(recorder, () =>
        page.evaluate(() => {
          const utterance = new SpeechSynthesisUtterance('Dit is zin 1, en die gaat over een brug.');
          utterance.lang = 'nl-NL';
          const voice = speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('nl'));
          if (voice) utterance.voice = voice;
          const startMs = performance.timeOrigin + performance.now();
          speechSynthesis.speak(utterance);
          return startMs;
        }),
      ),
    );
    await page.evaluate(() => speechSynthesis.cancel());
    await pause(400);
  }
  return latencies;
}

/** A text that was opened before has its first sentence ready; a far sentence is made when it is asked for. */
async function leesmee(listening: Listening, voice: string, rounds: number) {
  const { recorder } = listening;
  const app = await listening.openApp(voice);
  const { page } = app;
  await app.openText('zinnen.txt', numberedSentences(400));
  await app.article.getByText('Dit is zin 1,').waitFor();
  const inputTime = await noteInputTimes(page);
  const play: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await app.press('Escape');
    await pause(400);
    play.push(
      await soundAfter(recorder, async () => {
        await app.press('Space');
        return inputTime();
      }),
    );
  }
  const far: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const words = `Dit is zin ${((round * 137) % 380) + 10},`;
    await app.press('Escape');
    await pause(300);
    // Only now: while it reads, the page would scroll back to the sentence that sounds.
    await app.article.getByText(words).scrollIntoViewIfNeeded();
    await pause(300);
    far.push(
      await soundAfter(recorder, async () => {
        const { x, y } = await app.placeOf(words);
        await page.mouse.click(x, y);
        return inputTime();
      }),
    );
  }
  await app.press('Escape');
  await app.close();
  return { play, far };
}

/** `count` rounds of each, 20 unless told; the embedded voice unless others are named, such as `mbrola:nl2`. */
export async function bench([count = '20', ...voices]: readonly string[]) {
  const rounds = Number(count);
  const listening = await startListening(['--enable-speech-dispatcher']);
  try {
    const { page } = await listening.openApp();
    await page.evaluate(() => speechSynthesis.getVoices());
    const speech = await webSpeech(page, listening.recorder, rounds);
    const usual = summary(speech).median;
    const byVoice: Record<string, object> = {};
    for (const voice of voices.length > 0 ? voices : [embeddedVoice]) {
      const { play, far } = await leesmee(listening, voice, rounds);
      byVoice[voice] = {
        milliseconds: { play: summary(play), farSentence: summary(far) },
        ratioToWebSpeechMedian: {
          play: summary(play).median / usual,
          farSentence: summary(far).median / usual,
          playWorst: Math.max(...play) / usual,
        },
      };
    }
    return { webSpeech: { voice: await webSpeechVoice(page), milliseconds: summary(speech) }, byVoice };
  } finally {
    await listening.close();
  }
}
