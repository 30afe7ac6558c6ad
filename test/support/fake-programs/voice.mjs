/**
 * What the fakes of the systems' speech programs share: a voice, a note of how they were called, and what goes
 * wrong, scripted by words in the text. Runs in a process of its own, so it is plain JavaScript.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import createModule from '@echogarden/espeak-ng-emscripten';

/** @returns {Promise<Buffer>} */
export async function standardInput() {
  const pieces = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** @param {object} call */
export function note(call) {
  const path = process.env.LEESMEE_FAKE_LOG;
  if (path) appendFileSync(path, `${JSON.stringify(call)}\n`);
}

/**
 * Says `text` into the file as its script has it: `sterft` ends by a signal with half of it written, `faalt`
 * ends with code 3, `halveert` writes half and says that all is well, `zwijgt` writes nothing, `hangt` never
 * ends and neither does its child, `waarschuwt` complains and does it.
 *
 * @param {string} text
 * @param {number} wordsPerMinute
 * @param {string} path
 */
export async function say(text, wordsPerMinute, path) {
  const wants = (/** @type {string} */ word) => text.split(/\s+/).includes(word);
  if (wants('waarschuwt')) process.stderr.write('warning: é is “unknown”\n');
  if (wants('hangt')) {
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    setInterval(() => undefined, 1000);
    return;
  }
  if (wants('zwijgt')) return;
  const wav = await wavOf(text, wordsPerMinute);
  const half = wav.subarray(0, wav.length / 2);
  writeFileSync(path, wants('sterft') || wants('halveert') || wants('faalt') ? half : wav);
  if (wants('sterft')) process.kill(process.pid, 'SIGSEGV');
  if (wants('faalt')) process.exit(3);
}

/** @param {string} text @param {number} wordsPerMinute */
async function wavOf(text, wordsPerMinute) {
  const { eSpeakNGWorker: Voice } = await createModule({ print: () => undefined, printErr: () => undefined });
  const voice = new Voice();
  voice.set_voice('nl+f2');
  voice.set_rate(wordsPerMinute);
  /** @type {Buffer[]} */
  const pieces = [];
  voice.synthesize(text.replace(/[<>&]/g, ' '), (samples) => {
    pieces.push(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
    return false;
  });
  const data = Buffer.concat(pieces);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(22_050, 24);
  header.writeUInt32LE(44_100, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}
