/**
 * Makes speech faster with its pitch kept: every so often a period of the voice is left out, by fading from it
 * to the one after; all between is as it was. Samples go in and come out in pieces of any size, and all that
 * comes out is as long as all that went in divided by `factor`, to the sample. (The method is known as PICOLA,
 * by Morita and Itakura.)
 */

/** What a period is looked for in: voices from low to high. */
const lowestHertz = 60;
const highestHertz = 400;
/** The search looks at every so many periods and samples first, then at all near the best. */
const coarseStep = 4;

export class TimeStretch {
  readonly #factor: number;
  readonly #shortest: number;
  readonly #longest: number;
  #input = new Int16Array(0);
  /** Where in `#input` the next sample is. */
  #at = 0;
  #copyFirst = 0;
  #taken = 0;
  #given = 0;

  /** `factor` is 1 or more. */
  constructor(factor: number, sampleRate: number) {
    this.#factor = factor;
    this.#shortest = Math.floor(sampleRate / highestHertz);
    this.#longest = Math.ceil(sampleRate / lowestHertz);
  }

  /** What is ready after `samples`. */
  push(samples: Int16Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
    if (this.#factor === 1) return samples;
    this.#append(samples);
    const output = new Int16Array(this.#input.length);
    let length = 0;
    for (let piece = this.#next(); piece !== null; piece = this.#next()) {
      output.set(piece, length);
      length += piece.length;
    }
    return output.slice(0, length);
  }

  /** The rest. */
  end(): Int16Array<ArrayBuffer> {
    if (this.#factor === 1) return new Int16Array(0);
    const left = this.#input.length - this.#at;
    const length = Math.round((this.#taken + left) / this.#factor) - this.#given;
    const silence = new Int16Array(2 * this.#longest + Math.ceil(length * this.#factor));
    return this.push(silence).slice(0, length);
  }

  #append(samples: Int16Array): void {
    const left = this.#input.subarray(this.#at);
    this.#input = new Int16Array(left.length + samples.length);
    this.#input.set(left);
    this.#input.set(samples, left.length);
    this.#at = 0;
  }

  #next(): Int16Array | null {
    const available = this.#input.length - this.#at;
    if (this.#copyFirst > 0) return available === 0 ? null : this.#copy(Math.min(this.#copyFirst, available));
    return available < 2 * this.#longest ? null : this.#leaveOutPeriod();
  }

  #copy(length: number): Int16Array {
    this.#copyFirst -= length;
    const piece = this.#input.subarray(this.#at, this.#at + length);
    this.#advance(length, length);
    return piece;
  }

  #leaveOutPeriod(): Int16Array {
    const period = this.#period();
    const fade = this.#factor < 2 ? period : Math.max(1, Math.round(period / (this.#factor - 1)));
    const piece = new Int16Array(fade);
    const input = this.#input.subarray(this.#at);
    for (let index = 0; index < fade; index += 1) {
      const before = input[index]!;
      const after = input[period + index]!;
      piece[index] = Math.round(before + ((after - before) * index) / fade);
    }
    this.#advance(period + fade, fade);
    const ahead = this.#taken - this.#given * this.#factor;
    this.#copyFirst = Math.max(0, Math.round(ahead / (this.#factor - 1)));
    return piece;
  }

  #advance(taken: number, given: number): void {
    this.#at += taken;
    this.#taken += taken;
    this.#given += given;
  }

  #period(): number {
    const coarse = this.#mostAlike(this.#shortest, this.#longest, coarseStep);
    const low = Math.max(this.#shortest, coarse - coarseStep + 1);
    return this.#mostAlike(low, Math.min(this.#longest, coarse + coarseStep - 1), 1);
  }

  /**
   * The length, from `low` to `high`, of two stretches in a row that differ least. Nearly all the time goes here:
   * no field is looked up in the inner loop, and a length is left as soon as it can't be the best any more.
   */
  #mostAlike(low: number, high: number, step: number): number {
    const input = this.#input;
    const at = this.#at;
    let best = low;
    let least = Number.POSITIVE_INFINITY;
    for (let length = low; length <= high; length += step) {
      const most = least * length;
      const end = at + length;
      let sum = 0;
      for (let index = at; index < end && sum < most; index += step) {
        sum += Math.abs(input[index]! - input[index + length]!);
      }
      if (sum < most) {
        best = length;
        least = sum / length;
      }
    }
    return best;
  }
}
