/**
 * Makes speech faster with its pitch kept (WSOLA: overlapping frames are taken from the input at a higher pace,
 * each from where its waveform best goes on from the frame before). Samples go in and come out in pieces of any
 * size; all that comes out is as long as all that went in, divided by `factor`, to the sample.
 */

/** Half a frame: some one and a half periods of a low voice. */
const hopSeconds = 0.015;
/** How far a frame may be moved to fit: a period of a low voice. */
const searchSeconds = 0.01;
/** The search looks at every so many places and samples first, then at all near the best. */
const coarseStep = 4;

export class TimeStretch {
  readonly #factor: number;
  readonly #hop: number;
  readonly #search: number;
  /** How the second half of the last frame goes on: what the next one must fit, and fades over. */
  #tail: Int16Array | null = null;
  #input = new Int16Array(0);
  /** Where `#input` starts, in samples since the beginning. */
  #inputStart = 0;
  #outputLength = 0;

  /** `factor` is 1 or more. */
  constructor(factor: number, sampleRate: number) {
    this.#factor = factor;
    this.#hop = Math.round(hopSeconds * sampleRate);
    this.#search = Math.round(searchSeconds * sampleRate);
  }

  /** What is ready after `samples`. */
  push(samples: Int16Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
    if (this.#factor === 1) return samples;
    this.#append(samples);
    return this.#take(Number.POSITIVE_INFINITY);
  }

  /** The rest. */
  end(): Int16Array<ArrayBuffer> {
    if (this.#factor === 1) return new Int16Array(0);
    const length = Math.round((this.#inputStart + this.#input.length) / this.#factor);
    const hopsLeft = Math.ceil((length - this.#outputLength) / this.#hop);
    this.#append(new Int16Array(Math.ceil((hopsLeft + 2) * this.#hop * this.#factor) + this.#search));
    const left = length - this.#outputLength;
    return this.#take(hopsLeft).slice(0, left);
  }

  #append(samples: Int16Array): void {
    const joined = new Int16Array(this.#input.length + samples.length);
    joined.set(this.#input);
    joined.set(samples, this.#input.length);
    this.#input = joined;
  }

  /** As many hops as the input is long enough for, up to `mostHops`. */
  #take(mostHops: number): Int16Array<ArrayBuffer> {
    const ready = this.#input.length - this.#search - 2 * this.#hop - this.#ideal();
    const hops = Math.min(mostHops, Math.max(0, Math.ceil(ready / (this.#hop * this.#factor))));
    const output = new Int16Array(hops * this.#hop);
    for (let start = 0; start < output.length; start += this.#hop) this.#overlap(output, start);
    this.#drop(Math.min(this.#input.length, Math.max(0, this.#ideal() - this.#search)));
    return output;
  }

  /** Where in `#input` the next frame would be taken from if it needn't fit. */
  #ideal(): number {
    return Math.round(this.#outputLength * this.#factor) - this.#inputStart;
  }

  #overlap(output: Int16Array, start: number): void {
    const hop = this.#hop;
    const frame = this.#tail === null ? 0 : this.#bestFit(this.#tail, this.#ideal());
    for (let index = 0; index < hop; index += 1) {
      const fresh = this.#input[frame + index] ?? 0;
      const old = this.#tail?.[index] ?? fresh;
      output[start + index] = Math.round(old + ((fresh - old) * index) / hop);
    }
    this.#tail = this.#input.slice(frame + hop, frame + 2 * hop);
    this.#outputLength += hop;
  }

  #bestFit(tail: Int16Array, ideal: number): number {
    const low = Math.max(0, ideal - this.#search);
    const coarse = this.#closest(tail, low, ideal + this.#search, coarseStep);
    return this.#closest(tail, Math.max(0, coarse - coarseStep + 1), coarse + coarseStep - 1, 1);
  }

  /** The place from `low` to `high` from which the input differs least from `tail`. */
  #closest(tail: Int16Array, low: number, high: number, step: number): number {
    let best = low;
    let least = Number.POSITIVE_INFINITY;
    for (let place = low; place <= high; place += step) {
      let difference = 0;
      for (let index = 0; index < tail.length && difference < least; index += step) {
        difference += Math.abs((tail[index] ?? 0) - (this.#input[place + index] ?? 0));
      }
      if (difference < least) {
        least = difference;
        best = place;
      }
    }
    return best;
  }

  #drop(count: number): void {
    this.#input = this.#input.slice(count);
    this.#inputStart += count;
  }
}
