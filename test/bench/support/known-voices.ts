/**
 * Voices whose word times are known without aligning: the embedded voice with other voices' shapes, rates and
 * pitches, which says when its marks sound, and MBROLA, whose phoneme durations eSpeak NG writes down.
 */
/// <reference path="../../../src/services/engines/espeak-embedded/espeak-ng-emscripten.d.ts" />
import { execFileSync, spawnSync } from 'node:child_process';
import createModule from '@echogarden/espeak-ng-emscripten';
import type { SpokenText } from '../../../src/core/dutch/spoken-text.ts';
import type { SpeechMark } from '../../../src/core/speech.ts';
import { markedSsml } from '../../../src/services/engines/espeak-embedded/marked-ssml.ts';
import type { MarkedRecording } from '../../../src/services/speech/alignment/align-words.ts';
import { pausesWithin } from '../../../src/services/speech/alignment/pauses-within.ts';

export type KnownVoice = {
  readonly name: string;
  /** `null` where the true times can't be told. */
  say(text: SpokenText): MarkedRecording | null;
};

type Shape = { readonly voice: string; readonly wordsPerMinute: number; readonly pitch: number };

export async function embeddedShape({ voice, wordsPerMinute, pitch }: Shape): Promise<KnownVoice> {
  const silent = () => undefined;
  const { eSpeakNGWorker: Voice } = await createModule({ print: silent, printErr: silent });
  const espeak = new Voice();
  espeak.set_voice(voice);
  espeak.set_rate(wordsPerMinute);
  espeak.set_pitch(pitch);
  return {
    name: `${voice}, ${wordsPerMinute} wpm, pitch ${pitch}`,
    say(text) {
      const pieces: Int16Array[] = [];
      const marks: SpeechMark[] = [];
      espeak.synthesize(markedSsml(text), (samples, events) => {
        pieces.push(samples);
        for (const { type, id, audio_position } of events) {
          if (type === 'mark') marks.push({ word: Number(id), at: audio_position / 1000 });
        }
        return false;
      });
      return whereTheySound({ sampleRate: espeak.get_samplerate(), samples: joined(pieces), marks });
    },
  };
}

/** eSpeak NG sets some marks before the pause that goes before the word. */
function whereTheySound({ sampleRate, samples, marks }: MarkedRecording): MarkedRecording {
  const pauses = pausesWithin(samples, sampleRate);
  return {
    sampleRate,
    samples,
    marks: marks.map(({ word, at }) => {
      const sample = at * sampleRate;
      const pause = pauses.find(({ from, to }) => sample >= from - 0.01 * sampleRate && sample <= to);
      return { word, at: pause ? pause.to / sampleRate : at };
    }),
  };
}

export const hasMbrola = (name: string): boolean =>
  spawnSync('espeak-ng', ['-q', '-v', `mb-${name}`, 'a'], { stdio: 'ignore' }).status === 0;

/** `name` is `nl2` or `nl3`. */
export function mbrola(name: string, wordsPerMinute: number): KnownVoice {
  const espeak = (...words: string[]) =>
    execFileSync('espeak-ng', ['-v', `mb-${name}`, '-s', String(wordsPerMinute), ...words], {
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  return {
    name: `mb-${name}, ${wordsPerMinute} wpm`,
    say(text) {
      const said = phonemesIn(espeak('-q', '--pho', text.text).toString());
      const inWords = espeak('-q', '-x', '--sep=/', text.text).toString().split(/\s+/).map(mnemonics);
      const meant = inWords
        .filter((signs) => signs.length > 0)
        .flatMap((signs, word) => signs.map((sign) => ({ sign, word })));
      if (meant.at(-1)?.word !== text.words.length - 1) return null;
      const marks = startsOfWords(said, meant, text.words.length);
      const wav = espeak('--stdout', text.text);
      const sampleRate = wav.readUInt32LE(24);
      const samples = new Int16Array(
        wav.buffer.slice(wav.byteOffset + 44, wav.byteOffset + (wav.length & ~1)),
      );
      return marks && { sampleRate, samples, marks };
    },
  };
}

type Phoneme = { readonly sign: string; readonly start: number };

function phonemesIn(lines: string): readonly Phoneme[] {
  let at = 0;
  return lines.split('\n').flatMap((line) => {
    const [sign, milliseconds] = line.split('\t');
    if (!sign || !milliseconds) return [];
    const start = at;
    at += Number(milliseconds) / 1000;
    return sign.startsWith('_') ? [] : [{ sign, start }];
  });
}

/** Of one word. */
const mnemonics = (word: string): string[] =>
  word
    .replace(/[',%=_|!]/g, '')
    .split('/')
    .filter((sign) => sign !== '');

/** The two lists differ where MBROLA has one sign for two or two for one: the cheapest way to edit one into the other. */
function startsOfWords(
  said: readonly Phoneme[],
  meant: readonly { readonly sign: string; readonly word: number }[],
  wordCount: number,
): readonly SpeechMark[] | null {
  const costs = Array.from({ length: meant.length + 1 }, () => new Float64Array(said.length + 1));
  const differ = (row: number, column: number) =>
    meant[row - 1]!.sign[0]!.toLowerCase() === said[column - 1]!.sign[0]!.toLowerCase() ? 0 : 0.9;
  for (let row = 0; row <= meant.length; row += 1) {
    for (let column = 0; column <= said.length; column += 1) {
      if (row === 0 || column === 0) costs[row]![column] = row + column;
      else {
        costs[row]![column] = Math.min(
          costs[row - 1]![column - 1]! + differ(row, column),
          costs[row - 1]![column]! + 1,
          costs[row]![column - 1]! + 1,
        );
      }
    }
  }
  const starts: number[] = [];
  for (let row = meant.length, column = said.length; row > 0 && column > 0; ) {
    const cost = costs[row]![column]!;
    if (cost === costs[row - 1]![column - 1]! + differ(row, column)) {
      row -= 1;
      column -= 1;
      starts[meant[row]!.word] = said[column]!.start;
    } else if (cost === costs[row - 1]![column]! + 1) row -= 1;
    else column -= 1;
  }
  const marks = Array.from({ length: wordCount }, (_, word) => ({ word, at: starts[word] ?? -1 }));
  return marks.some(({ at }) => at < 0) ? null : marks;
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
