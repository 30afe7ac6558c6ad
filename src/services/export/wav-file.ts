/** A WAV file while it is written: audio is added at the end, and `finish` puts its length in the header. */
import { LeesmeeError } from '../../core/errors.ts';
import type { Seconds, SpeechChunk } from '../../core/speech.ts';
import type { TemporaryFile } from './temporary-file.ts';
import { type WavLength, wavHeader, wavHeaderBytes } from './wav-header.ts';

export class WavFile {
  readonly #file: TemporaryFile;
  readonly #length: WavLength;
  /** Known from the first audio on. */
  #sampleRate: number | null = null;
  #sampleCount = 0;

  private constructor(file: TemporaryFile, length: WavLength) {
    this.#file = file;
    this.#length = length;
  }

  static async start(file: TemporaryFile, length: WavLength): Promise<WavFile> {
    await file.append(new Uint8Array(wavHeaderBytes(length)));
    return new WavFile(file, length);
  }

  get duration(): Seconds {
    return this.#sampleRate === null ? 0 : this.#sampleCount / this.#sampleRate;
  }

  /** Throws `synthesis-failed` when the audio doesn't have the sample rate of what came before. */
  async append({ sampleRate, samples }: Pick<SpeechChunk, 'sampleRate' | 'samples'>): Promise<void> {
    this.#sampleRate ??= sampleRate;
    if (sampleRate !== this.#sampleRate) throw new LeesmeeError({ code: 'synthesis-failed' });
    this.#sampleCount += samples.length;
    await this.#file.append(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  }

  async appendSilence(duration: Seconds): Promise<void> {
    if (this.#sampleRate === null) return;
    const samples = new Int16Array(Math.round(duration * this.#sampleRate));
    await this.append({ sampleRate: this.#sampleRate, samples });
  }

  /** Throws `text-empty` when nothing was added. */
  async finish(): Promise<void> {
    if (this.#sampleRate === null) throw new LeesmeeError({ code: 'text-empty' });
    await this.#file.overwrite(wavHeader(this.#sampleRate, this.#sampleCount, this.#length), 0);
  }
}
