import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/core/article.ts';
import { defaultReadingOptions } from '../../src/core/dutch/spoken-text.ts';
import { noPronunciations } from '../../src/core/pronunciation.ts';
import { everythingRead } from '../../src/core/unread-text.ts';
import { exportReading } from '../../src/services/export/export-reading.ts';
import { createSpeech } from '../../src/services/speech/create-speech.ts';
import { problemCode } from '../support/problem-code.ts';
import { ScriptedEngine, scriptedTone } from '../support/scripted-engine.ts';
import { parseWav } from '../support/wav.ts';

const pauses = { pauseAfterSentence: 0.25, pauseAfterParagraph: 0.5, pauseAfterHeading: 0.75 };
const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Markt open' },
  { kind: 'paragraph', text: 'Het is druk. Er zijn 12 kramen.' },
  { kind: 'paragraph', text: '…' },
  { kind: 'quote', text: 'Kom ook.' },
];
const { sampleRate, silence, sound } = scriptedTone;

describe('exportReading', () => {
  let folder: string;
  let wavPath: string;
  let marksPath: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leesmee-export-'));
    wavPath = join(folder, 'lezing.wav');
    marksPath = join(folder, 'lezing.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  type Change = {
    readonly blocks?: readonly Block[];
    readonly signal?: AbortSignal;
    readonly progress?: (fraction: number, duration: number) => void;
    readonly marksPath?: string | null;
  };

  function exportBlocks(change: Change = {}): Promise<void> {
    const article: Article = {
      id: '0'.repeat(32),
      title: 'Markt open',
      date: null,
      language: 'nl',
      blocks: change.blocks ?? blocks,
    };
    return exportReading(
      {
        article,
        delivery: { voice: 'scripted:0', rate: 1, pitch: 1 },
        reading: defaultReadingOptions,
        pauses,
        parts: everythingRead,
        wavPath,
        marksPath: change.marksPath === undefined ? marksPath : change.marksPath,
      },
      {
        speech: createSpeech({
          engines: [new ScriptedEngine()],
          pronunciationsFor: async () => noPronunciations,
        }),
        signal: change.signal ?? new AbortController().signal,
        ...(change.progress && { progress: change.progress }),
      },
    );
  }

  const readMarks = async () =>
    JSON.parse(await readFile(marksPath, 'utf8')) as {
      sentence: number;
      start: number;
      end: number;
      words: { source: string; at: number }[];
    }[];

  it('writes every sentence in order, headings too, with each written word where it sounds', async () => {
    await exportBlocks();
    const marks = await readMarks();
    expect(marks.map(({ sentence }) => sentence)).toEqual([0, 1, 2, 3, 4]);
    expect(marks.map(({ words }) => words.map(({ source }) => source).join(' '))).toEqual([
      'Markt open',
      'Het is druk',
      'Er zijn 12 kramen',
      '',
      'Kom ook',
    ]);
    const { samples } = parseWav(await readFile(wavPath));
    for (const { at } of marks.flatMap(({ words }) => words)) {
      const start = Math.round(at * sampleRate);
      const isSound = (offset: number) => Boolean(samples[start + offset]);
      expect([-20, 20].map(isSound)).toEqual([false, true]);
    }
  });

  it('puts the pauses that are set between sentences, and none where nothing is said', async () => {
    await exportBlocks();
    const marks = await readMarks();
    const gaps = marks.slice(1).map(({ start }, index) => start - marks[index]!.end);
    expect(gaps).toEqual([0.75, 0.25, 0.5, 0].map((gap) => expect.closeTo(gap, 5)));
    const { samples } = parseWav(await readFile(wavPath));
    expect(marks.at(-1)!.end).toBeCloseTo(samples.length / sampleRate, 5);
    const spoken = marks.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(spoken).toBeCloseTo(11 * sound + 7 * 2 * silence, 1);
  });

  it('tells how far it is, up to the end', async () => {
    const told: number[] = [];
    await exportBlocks({ progress: (fraction) => told.push(fraction) });
    expect(told).toHaveLength(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('writes marks only when they are asked for', async () => {
    await exportBlocks({ marksPath: null });
    expect(await readdir(folder)).toEqual(['lezing.wav']);
  });

  it('has room for any length in the file of a long text', async () => {
    await exportBlocks({ blocks: [{ kind: 'paragraph', text: `Ja. ${'. '.repeat(10_001)}` }] });
    expect(parseWav(await readFile(wavPath)).chunkNames).toEqual(['JUNK', 'fmt ', 'data']);
  });

  it.each([
    ['a voice that fails', 'Dit gaat goed. Maar dit sterft.', 'synthesis-failed'],
    ['nothing to say', '… !', 'text-empty'],
  ])('leaves nothing after %s', async (_, text, code) => {
    expect(await problemCode(exportBlocks({ blocks: [{ kind: 'paragraph', text }] }))).toBe(code);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['Dit is goed. En dit. En dat.', 'Dit is goed. Maar dit hangt. En dat.'])(
    'leaves nothing when it is cancelled halfway: %s',
    async (text) => {
      const abort = new AbortController();
      const exporting = exportBlocks({
        blocks: [{ kind: 'paragraph', text }],
        signal: abort.signal,
        progress: () => abort.abort(),
      });
      expect(await problemCode(exporting)).toBe('cancelled');
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('replaces what stood there only when it succeeds', async () => {
    await writeFile(wavPath, 'van gisteren');
    const failing: Block[] = [{ kind: 'paragraph', text: 'Dit faalt.' }];
    expect(await problemCode(exportBlocks({ blocks: failing, marksPath: null }))).toBe('synthesis-failed');
    expect(await readFile(wavPath, 'utf8')).toBe('van gisteren');
    await exportBlocks({ marksPath: null });
    expect(parseWav(await readFile(wavPath)).sampleRate).toBe(sampleRate);
    expect(await readdir(folder)).toEqual(['lezing.wav']);
  });

  it('writes neither file when one of them can’t be written', async () => {
    marksPath = join(folder, 'nergens', 'lezing.json');
    expect(await problemCode(exportBlocks())).toBe('file-not-written');
    expect(await readdir(folder)).toEqual([]);
  });

  it('doesn’t take the place of a folder', async () => {
    wavPath = folder;
    expect(await problemCode(exportBlocks())).toBe('file-not-written');
    expect(await readdir(folder)).toEqual([]);
  });
});
