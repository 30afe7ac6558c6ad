/**
 * What the fakes of the systems' speech programs share: a voice, a note of how they were called, and what goes
 * wrong, scripted by words in the text. Runs in a process of its own, so it is plain JavaScript.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';

const sampleRate = 22_050;

/** All else has no sound. */
const said = /[\p{L}\p{N}#@%]/u;

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
 * Writes the list of voices, as `LEESMEE_FAKE_LISTING` has it: `hangt` never ends and neither does its child,
 * `faalt` ends with code 3, `waarschuwt` complains and does it, `weg` leaves out the lines that hold `voice`.
 *
 * @param {string} listed
 * @param {string} voice
 */
export function list(listed, voice) {
  const wanted = process.env.LEESMEE_FAKE_LISTING;
  if (wanted === 'hangt') return hang();
  if (wanted === 'faalt') process.exit(3);
  if (wanted === 'waarschuwt') process.stderr.write('warning: no sound card\n'.repeat(10_000));
  const lines = listed.split('\n');
  process.stdout.write((wanted === 'weg' ? lines.filter((line) => !line.includes(voice)) : lines).join('\n'));
}

/**
 * Says `text` into the file as its script has it: `sterft` ends by a signal with half of it written, `faalt`
 * ends with code 3, `halveert` writes half and says that all is well, `zwijgt` writes nothing, `dempt` writes
 * silence, `hangt` never ends and neither does its child, `waarschuwt` complains and does it. A text in
 * which nothing is to be said has no sound. Without a `path` it is written to the standard output, its length unknown.
 *
 * @param {string} text
 * @param {number} wordsPerMinute
 * @param {string | null} path
 */
export async function say(text, wordsPerMinute, path) {
  const wants = (/** @type {string} */ word) => text.split(/\s+/).includes(word);
  if (wants('waarschuwt')) process.stderr.write('warning: é is “unknown”\n'.repeat(10_000));
  if (wants('hangt')) return hang();
  if (wants('zwijgt')) return;
  const sound = said.test(text) ? soundOf(text, wordsPerMinute) : Buffer.alloc(0);
  if (wants('dempt')) sound.fill(0);
  const wav = Buffer.concat([wavHeader(path === null ? 0x7fff_f000 : sound.length), sound]);
  // In the middle of a sample: of a stream, nothing else tells that there should be more.
  const half = wav.subarray(0, Math.floor(wav.length / 4) * 2 + 1);
  const written = wants('sterft') || wants('halveert') || wants('faalt') ? half : wav;
  if (path === null) await new Promise((resolve) => process.stdout.write(written, resolve));
  else writeFileSync(path, written);
  if (wants('sterft')) process.kill(process.pid, 'SIGSEGV');
  if (wants('faalt')) process.exit(3);
}

function hang() {
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  setInterval(() => undefined, 1000);
}

/**
 * Each letter is a tone of its own, louder for a vowel, and what is between words is silent: no speech, but as
 * long as speech is, and at once.
 *
 * @param {string} text
 * @param {number} wordsPerMinute
 */
function soundOf(text, wordsPerMinute) {
  const perSign = Math.round((sampleRate * 12) / wordsPerMinute);
  const sound = Buffer.alloc(2 * perSign * text.length);
  for (let sample = 0; sample < perSign * text.length; sample += 1) {
    const sign = text[Math.floor(sample / perSign)] ?? '';
    if (!said.test(sign)) continue;
    const hertz = 150 + 60 * ((sign.codePointAt(0) ?? 0) % 32);
    const loudness = /[aeiou]/i.test(sign) ? 9000 : 3000;
    sound.writeInt16LE(
      Math.round(loudness * Math.sin((2 * Math.PI * hertz * sample) / sampleRate)),
      2 * sample,
    );
  }
  return sound;
}

/** @param {number} dataBytes */
function wavHeader(dataBytes) {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(2 * sampleRate, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}
