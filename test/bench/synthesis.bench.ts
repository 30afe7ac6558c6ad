/**
 * The embedded voice and the export, in multiples of real time, and how soon a voice that is ready gives its
 * first sound. All in one process, as `leesmee export` does it.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/core/article.ts';
import { defaultReadingOptions as reading } from '../../src/core/dutch/spoken-text.ts';
import { noPronunciations } from '../../src/core/pronunciation.ts';
import type { Seconds } from '../../src/core/speech.ts';
import { everythingRead } from '../../src/core/unread-text.ts';
import { EspeakEmbedded } from '../../src/services/engines/espeak-embedded/espeak-embedded.ts';
import { exportReading } from '../../src/services/export/export-reading.ts';
import { createSpeech, type Speech } from '../../src/services/speech/create-speech.ts';
import { builtModule, setup } from '../support/built-app.ts';
import { summary } from './support/statistics.ts';

const rates = [1, 2, 3];
const exportedParagraphs = 12;
const { signal } = new AbortController();

const sentences = readFileSync(new URL('../../test/fixtures/speech/zinnen.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const deliveryAt = (rate: number) => ({ voice: 'espeak-embedded:nl', rate, pitch: 1 });
const secondsSince = (startedAtMs: number): Seconds => (performance.now() - startedAtMs) / 1000;

async function speak(
  speech: Speech,
  text: string,
  rate: number,
): Promise<{ firstMs: number; duration: Seconds }> {
  const startedAtMs = performance.now();
  let firstMs = Number.NaN;
  let duration = 0;
  const request = { text, kind: 'paragraph', article: null, reading, delivery: deliveryAt(rate) } as const;
  for await (const { samples, sampleRate } of speech.speak(request, signal)) {
    if (duration === 0) firstMs = performance.now() - startedAtMs;
    duration += samples.length / sampleRate;
  }
  return { firstMs, duration };
}

async function synthesis(speech: Speech, rate: number) {
  const startedAtMs = performance.now();
  const spoken: Awaited<ReturnType<typeof speak>>[] = [];
  for (const sentence of sentences) spoken.push(await speak(speech, sentence, rate));
  const duration = spoken.reduce((sum, one) => sum + one.duration, 0);
  return {
    rate,
    timesRealTime: Math.round(duration / secondsSince(startedAtMs)),
    firstSoundMs: summary(spoken.map(({ firstMs }) => firstMs)),
  };
}

async function wholeExport(speech: Speech, rate: number) {
  const folder = await mkdtemp(join(tmpdir(), 'leesmee-bench-'));
  const blocks = Array.from({ length: exportedParagraphs }, () => sentences.join(' '));
  const article: Article = {
    id: '0'.repeat(32),
    title: 'bench',
    date: null,
    language: 'nl',
    blocks: blocks.map((text) => ({ kind: 'paragraph', text })),
  };
  let duration: Seconds = 0;
  const startedAtMs = performance.now();
  await exportReading(
    {
      article,
      delivery: deliveryAt(rate),
      reading,
      pauses: { pauseAfterSentence: 0.25, pauseAfterParagraph: 0.5, pauseAfterHeading: 0.7 },
      parts: everythingRead,
      wavPath: join(folder, 'bench.wav'),
      marksPath: join(folder, 'bench.json'),
    },
    {
      speech,
      signal,
      progress: (_, soFar) => {
        duration = soFar;
      },
    },
  );
  const timesRealTime = Math.round(duration / secondsSince(startedAtMs));
  await rm(folder, { recursive: true });
  return { rate, audioSeconds: Math.round(duration), timesRealTime };
}

export async function bench() {
  await setup();
  const startedAtMs = performance.now();
  const speech = createSpeech({
    engines: [new EspeakEmbedded(builtModule('espeak-worker.js'))],
    pronunciationsFor: async () => noPronunciations,
  });
  await speak(speech, sentences[0] ?? '', 1);
  const coldStartMs = Math.round(secondsSince(startedAtMs) * 1000);
  await synthesis(speech, 1);
  const figures = { coldStartMs, synthesis: [] as unknown[], export: [] as unknown[] };
  for (const rate of rates) {
    figures.synthesis.push(await synthesis(speech, rate));
    figures.export.push(await wholeExport(speech, rate));
  }
  await speech.close();
  return figures;
}
