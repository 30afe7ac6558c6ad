/**
 * Speech for whoever asks, above all engines: a written sentence goes in, audio comes out with a mark for each
 * of its written words, without silence around it. A voice that isn't there is stood in for by the first
 * engine's first, so that there is never silence.
 */
import type { SpokenChunk } from '../../contract/leesmee-api.ts';
import type { BlockKind } from '../../core/article.ts';
import { speakDutch } from '../../core/dutch/speak-dutch.ts';
import type { ReadingOptions, SpokenText } from '../../core/dutch/spoken-text.ts';
import { LeesmeeError } from '../../core/errors.ts';
import type { CompiledPronunciations } from '../../core/pronunciation.ts';
import type { Delivery, SpeechChunk, SpeechEngine, Voice, VoiceId } from '../../core/speech.ts';
import { withoutOuterSilence } from './silence-trimmer.ts';

/** One sentence, or part of one, as it is written, and the article it is in, if any. */
type WrittenSentence = {
  readonly text: string;
  readonly kind: BlockKind;
  readonly article: string | null;
  readonly reading: ReadingOptions;
};
type SpeechRequest = WrittenSentence & { readonly delivery: Delivery };

/** The user's dictionary, as it holds for an article. Never rejects. */
type PronunciationsFor = (article: string | null) => Promise<CompiledPronunciations>;

export interface Speech {
  voices(): Promise<Voice[]>;
  /** Nothing, when the text holds nothing to say. Throws `synthesis-failed`, `voice-missing` or `cancelled`. */
  speak(request: SpeechRequest, signal: AbortSignal): AsyncIterable<SpokenChunk>;
  /** What the voice is given to say, whichever it is. */
  spoken(sentence: WrittenSentence): Promise<SpokenText>;
  close(): Promise<void>;
}

type SpeechParts = {
  /** From the most to the least preferred; speech closes them. */
  readonly engines: readonly SpeechEngine[];
  readonly pronunciationsFor: PronunciationsFor;
};

export function createSpeech({ engines, pronunciationsFor }: SpeechParts): Speech {
  const voicesOf = async () => (await Promise.all(engines.map((engine) => engine.voices()))).flat();

  async function spokenTextOf({ text, kind, article, reading }: WrittenSentence): Promise<SpokenText> {
    return speakDutch(text, { kind, options: reading, pronunciations: await pronunciationsFor(article) });
  }

  return {
    voices: voicesOf,

    spoken: spokenTextOf,

    async *speak({ delivery, ...sentence }, signal) {
      const spoken = await spokenTextOf(sentence);
      if (spoken.words.length === 0) return;
      const voice = await voiceOrNext(voicesOf, delivery.voice);
      const engine = engines.find(({ id }) => id === voice.engine)!;
      const chunks = engine.synthesize(spoken, { ...delivery, voice: voice.id }, signal);
      for await (const chunk of withoutOuterSilence(chunks)) yield withSources(chunk, spoken);
    },

    async close() {
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}

async function voiceOrNext(voicesOf: () => Promise<readonly Voice[]>, wanted: VoiceId): Promise<Voice> {
  const withAudio = (await voicesOf()).filter(({ delivery }) => delivery === 'audio');
  const voice = withAudio.find(({ id }) => id === wanted) ?? withAudio[0];
  if (!voice) throw new LeesmeeError({ code: 'voice-missing', voice: wanted });
  return voice;
}

const withSources = ({ sampleRate, samples, marks }: SpeechChunk, { words }: SpokenText): SpokenChunk => ({
  sampleRate,
  samples,
  marks: marks.flatMap(({ word, at }) => {
    const source = words[word]?.source;
    return source ? [{ source, at }] : [];
  }),
});
