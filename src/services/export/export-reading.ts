/**
 * A whole reading as a WAV file, exactly as the page would read it: title and headings included, with the
 * pauses that are set; and, if wanted, a file that says when each sentence and word sounds. Both appear at the
 * end. What fails or is cancelled leaves nothing.
 */
import type { Article } from '../../core/article.ts';
import { LeesmeeError } from '../../core/errors.ts';
import type { Seconds } from '../../core/speech.ts';
import { sliceRange } from '../../core/text-range.ts';
import type { Speech } from '../speech/create-speech.ts';
import { type ReadingManner, readWhole, type SpokenSentence } from './read-whole.ts';
import { TemporaryFile } from './temporary-file.ts';
import { WavFile } from './wav-file.ts';

/** However slowly it is read, and whatever its pauses, such a text stays within a short WAV file. */
const shortTextCharacters = 20_000;

export type ExportRequest = ReadingManner & {
  readonly article: Article;
  readonly wavPath: string;
  readonly marksPath: string | null;
};

export type ExportContext = {
  readonly speech: Pick<Speech, 'speak'>;
  readonly signal: AbortSignal;
  /** Called after every sentence with how much of the text is done, 0-1, and how long the audio is so far. */
  readonly progress?: (fraction: number, duration: Seconds) => void;
};

/** An entry of the marks file, which is a JSON array of them; times count from the start of the WAV file. */
type SentenceMarks = {
  /** Counts from 0 through the whole text. */
  readonly sentence: number;
  readonly start: Seconds;
  readonly end: Seconds;
  /** `source` is what is written, one word or several that are said as one. */
  readonly words: readonly { readonly source: string; readonly at: Seconds }[];
};

/** Throws `file-not-written`, `synthesis-failed`, `cancelled`, or `text-empty` when there is nothing to say. */
export async function exportReading(request: ExportRequest, context: ExportContext): Promise<void> {
  const files: TemporaryFile[] = [];
  const stop = new AbortController();
  const signal = AbortSignal.any([context.signal, stop.signal]);
  try {
    for (const path of [request.wavPath, request.marksPath]) {
      if (path !== null) files.push(await TemporaryFile.create(path));
    }
    const [wavFile, marksFile] = files;
    await writeReading(request, { ...context, signal }, wavFile!, marksFile);
    for (const file of files) await file.moveIntoPlace();
  } finally {
    stop.abort();
    for (const file of files) await file.discard();
  }
}

async function writeReading(
  { article, ...manner }: ExportRequest,
  { speech, signal, progress }: ExportContext,
  wavFile: TemporaryFile,
  marksFile: TemporaryFile | undefined,
): Promise<void> {
  const characters = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const wav = await WavFile.start(wavFile, characters <= shortTextCharacters ? 'short' : 'any');
  let number = 0;
  for await (const sentence of readWhole(article, manner, speech, signal)) {
    const marks = await writeSentence(sentence, number, wav);
    const entry = `${number === 0 ? '[\n' : ',\n'}${JSON.stringify(marks)}`;
    await marksFile?.append(Buffer.from(entry));
    await wav.appendSilence(sentence.pauseAfter);
    number += 1;
    progress?.(sentence.fraction, wav.duration);
    if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
  }
  await wav.finish();
  await marksFile?.append(Buffer.from('\n]\n'));
}

async function writeSentence(
  { text, chunks }: SpokenSentence,
  number: number,
  wav: WavFile,
): Promise<SentenceMarks> {
  const start = wav.duration;
  for (const chunk of chunks) await wav.append(chunk);
  const words = chunks
    .flatMap(({ marks }) => marks)
    .map(({ source, at }) => ({ source: sliceRange(text, source), at: toMicroseconds(start + at) }));
  return { sentence: number, start: toMicroseconds(start), end: toMicroseconds(wav.duration), words };
}

const toMicroseconds = (time: Seconds): Seconds => Math.round(time * 1e6) / 1e6;
