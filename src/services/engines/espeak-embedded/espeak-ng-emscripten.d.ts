/** What Leesmee uses of the package, which comes without types. */
declare module '@echogarden/espeak-ng-emscripten' {
  export type EspeakEvent = {
    readonly type: 'mark' | 'word' | 'sentence' | 'phoneme' | 'samplerate' | 'end';
    /** Milliseconds from the start of the utterance. */
    readonly audio_position: number;
    /** The name of a mark. */
    readonly id: string | number | undefined;
  };

  export interface EspeakVoice {
    set_voice(name: string): void;
    /** Words a minute, 80-450; what is outside counts as the nearest. */
    set_rate(wordsPerMinute: number): void;
    /** 0-99, 50 being the voice's own; exponential. */
    set_pitch(pitch: number): void;
    get_samplerate(): number;
    /** Blocks until all is synthesised, or `receive` returns true. The samples are the receiver's own. */
    synthesize(
      text: string,
      receive: (samples: Int16Array<ArrayBuffer>, events: readonly EspeakEvent[]) => boolean,
    ): void;
  }

  type EspeakModule = { readonly eSpeakNGWorker: new () => EspeakVoice };

  export default function createModule(options?: {
    readonly print?: (line: string) => void;
    readonly printErr?: (line: string) => void;
  }): Promise<EspeakModule>;
}
