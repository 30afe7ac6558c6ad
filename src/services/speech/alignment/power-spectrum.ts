/**
 * The power spectrum of real samples by a fast Fourier transform (radix 2, in place). The tables are made once
 * for a size, and one object serves frame after frame; the spectrum it returns is good until the next.
 */
export class PowerSpectrum {
  readonly size: number;
  readonly #real: Float64Array;
  readonly #imaginary: Float64Array;
  readonly #power: Float64Array;
  readonly #cosine: Float64Array;
  readonly #sine: Float64Array;
  readonly #reversed: Uint32Array;

  /** `size` is a power of 2. */
  constructor(size: number) {
    this.size = size;
    this.#real = new Float64Array(size);
    this.#imaginary = new Float64Array(size);
    this.#power = new Float64Array(size / 2 + 1);
    const angles = Float64Array.from({ length: size / 2 }, (_, index) => (-2 * Math.PI * index) / size);
    this.#cosine = angles.map(Math.cos);
    this.#sine = angles.map(Math.sin);
    const bits = Math.log2(size);
    this.#reversed = Uint32Array.from({ length: size }, (_, index) => reversedBits(index, bits));
  }

  /** Power at the frequencies 0 up to half the sample rate. A frame shorter than `size` is padded with zeros. */
  of(frame: ArrayLike<number>): Float64Array {
    for (let index = 0; index < this.size; index += 1) {
      this.#real[this.#reversed[index]!] = frame[index] ?? 0;
    }
    this.#imaginary.fill(0);
    for (let half = 1; half < this.size; half *= 2) this.#combine(half);
    for (let index = 0; index < this.#power.length; index += 1) {
      this.#power[index] = this.#real[index]! ** 2 + this.#imaginary[index]! ** 2;
    }
    return this.#power;
  }

  /** Makes transforms of twice `half` samples out of pairs of `half` samples. */
  #combine(half: number): void {
    const [real, imaginary] = [this.#real, this.#imaginary];
    const turn = this.size / (2 * half);
    for (let start = 0; start < this.size; start += 2 * half) {
      for (let index = 0; index < half; index += 1) {
        const cosine = this.#cosine[index * turn]!;
        const sine = this.#sine[index * turn]!;
        const low = start + index;
        const high = low + half;
        const oddReal = real[high]! * cosine - imaginary[high]! * sine;
        const oddImaginary = real[high]! * sine + imaginary[high]! * cosine;
        real[high] = real[low]! - oddReal;
        imaginary[high] = imaginary[low]! - oddImaginary;
        real[low] = real[low]! + oddReal;
        imaginary[low] = imaginary[low]! + oddImaginary;
      }
    }
  }
}

function reversedBits(value: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit += 1) reversed = (reversed << 1) | ((value >> bit) & 1);
  return reversed;
}
