/** A player whose clock is moved by hand, with a text of six sentences that are spoken by a test's script. */
import type { SpokenChunk } from '../../src/contract/leesmee-api.ts';
import type { ReadingOrder, SentenceAt } from '../../src/core/reading-order.ts';
import type { Seconds } from '../../src/core/speech.ts';
import type { PlayerReport, Sequence } from '../../src/reader/audio/reading-player.ts';
import { SpeechPlayer } from '../../src/reader/audio/speech-player.ts';
import { FakeAudioOutput } from './fake-audio-output.ts';

const sampleRate = 1000;
export const sentenceCount = 6;
export const at = (sentence: number): SentenceAt => ({ block: 0, sentence });
export const order: ReadingOrder = {
  first: () => at(0),
  next: (from) => (from.sentence + 1 < sentenceCount ? at(from.sentence + 1) : null),
  previous: (from) => (from.sentence > 0 ? at(from.sentence - 1) : null),
  nextBlock: () => null,
  previousBlock: () => null,
};

/** A chunk of half a second with a word at its start. */
export const chunk = (index: number, seconds = 0.5): SpokenChunk => ({
  sampleRate,
  samples: new Int16Array(seconds * sampleRate),
  marks: [{ source: { start: index * 2, end: index * 2 + 1 }, at: index * seconds }],
});

type Script = (at: SentenceAt, signal: AbortSignal) => AsyncIterable<SpokenChunk>;
export const twoChunks: Script = async function* () {
  yield chunk(0);
  yield chunk(1);
};

type After = Sequence['after'];
const pausing =
  (pause: Seconds): After =>
  (_, { duration }) => ({ pause: duration === 0 ? 0 : pause, yourTurn: false, step: 'next' });

/** `after` is what follows each sentence: a pause, or what it says. */
export function playerOf(speak: Script, after: Seconds | After = 0.25) {
  const output = new FakeAudioOutput();
  const reports: (PlayerReport & { generation: number })[] = [];
  const text = { order, speak, after: typeof after === 'number' ? pausing(after) : after };
  const player = new SpeechPlayer(output, text, (generation, report) =>
    reports.push({ ...report, generation }),
  );
  /** Moves the clock in small steps, letting what has arrived be dealt with in between. */
  const run = async (until: number) => {
    for (let time = output.now(); time <= until + 1e-9; time += 0.01) {
      output.advanceTo(time);
      player.tick();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
    await new Promise((resolve) => setImmediate(resolve));
    player.tick();
  };
  return { output, reports, player, run };
}
