/**
 * How far aligned word times are from the true ones, in milliseconds, for voices whose true times are known,
 * beside two guesses: the letters of the words spread evenly, and the embedded voice's times made to fit.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speakDutch } from '../../src/core/dutch/speak-dutch.ts';
import {
  alignWords,
  type MarkedRecording,
  type Recording,
} from '../../src/services/speech/alignment/align-words.ts';
import { soundingPart } from '../../src/services/speech/alignment/pauses-within.ts';
import { spreadWords } from '../../src/services/speech/alignment/spread-words.ts';
import { embeddedShape, hasMbrola, type KnownVoice, mbrola } from './support/known-voices.ts';
import { summary } from './support/statistics.ts';

const sentences = readFileSync(join(process.cwd(), 'test/fixtures/speech/zinnen.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((sentence) => speakDutch(sentence, { kind: 'paragraph' }));

const never = new AbortController().signal;

const shapes = [
  { voice: 'nl+f2', wordsPerMinute: 175, pitch: 50 },
  { voice: 'nl+f5', wordsPerMinute: 140, pitch: 70 },
  { voice: 'nl+m3', wordsPerMinute: 220, pitch: 30 },
  { voice: 'nl+m7', wordsPerMinute: 160, pitch: 50 },
  { voice: 'nl+croak', wordsPerMinute: 190, pitch: 50 },
];

const edges = ({ samples, sampleRate }: Recording) => {
  const { from, to } = soundingPart(samples);
  return { start: from / sampleRate, end: to / sampleRate };
};

function madeToFit(reference: MarkedRecording, target: Recording): number[] {
  const from = edges(reference);
  const to = edges(target);
  return reference.marks.map(
    ({ at }) => to.start + (Math.max(0, at - from.start) * (to.end - to.start)) / (from.end - from.start),
  );
}

export async function bench() {
  const reference = await embeddedShape({ voice: 'nl', wordsPerMinute: 175, pitch: 50 });
  const voices: KnownVoice[] = await Promise.all(shapes.map(embeddedShape));
  for (const name of ['nl2', 'nl3']) {
    if (hasMbrola(name)) voices.push(mbrola(name, 175), mbrola(name, 220));
  }
  const errors = (): { aligned: number[]; fitted: number[]; letters: number[] } => ({
    aligned: [],
    fitted: [],
    letters: [],
  });
  const all = errors();
  let sentencesLeftOut = 0;
  let alignmentMs = 0;
  let speechSeconds = 0;
  const byVoice = new Map<string, ReturnType<typeof errors>>();
  for (const voice of voices) {
    const own = errors();
    for (const text of sentences) {
      const known = reference.say(text);
      const target = voice.say(text);
      if (!known || !target) {
        sentencesLeftOut += 1;
        continue;
      }
      const startMs = performance.now();
      const aligned = (await alignWords(known, target, never)).map(({ at }) => at);
      alignmentMs += performance.now() - startMs;
      speechSeconds += target.samples.length / target.sampleRate;
      const guesses = {
        aligned,
        fitted: madeToFit(known, target),
        letters: spreadWords(text, target).map(({ at }) => at),
      };
      for (const [name, times] of Object.entries(guesses) as [keyof typeof own, number[]][]) {
        const off = target.marks.map(({ at }, word) => Math.abs(times[word]! - at) * 1000);
        own[name].push(...off);
        all[name].push(...off);
      }
    }
    byVoice.set(voice.name, own);
  }
  const inShort = (values: readonly number[]) => {
    const { rounds, mean, p95 } = summary(values);
    return { words: rounds, mean, p95 };
  };
  const figures = ({ aligned, fitted, letters }: ReturnType<typeof errors>) => ({
    aligned: inShort(aligned),
    fitted: inShort(fitted),
    letters: inShort(letters),
  });
  return {
    errorMs: figures(all),
    byVoice: Object.fromEntries([...byVoice].map(([name, own]) => [name, figures(own)])),
    sentencesLeftOut,
    alignmentMsPerSecondOfSpeech: Math.round((alignmentMs / speechSeconds) * 100) / 100,
  };
}
