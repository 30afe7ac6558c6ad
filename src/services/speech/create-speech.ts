/**
 * Speech for whoever asks, above all engines: a written sentence goes in, audio comes out with a mark for each
 * of its written words, without silence around it. For a voice that isn't there, or that has gone when it is to
 * speak, the next best stands in, so that there is never silence.
 */
import type { SpokenChunk } from '../../contract/leesmee-api.ts';
import type { BlockKind } from '../../core/article.ts';
import { speakDutch } from '../../core/dutch/speak-dutch.ts';
import { withSpokenMarker } from '../../core/dutch/spoken-marker.ts';
import type { ReadingOptions, SpokenText } from '../../core/dutch/spoken-text.ts';
import { LeesmeeError, problemOf } from '../../core/errors.ts';
import type { CompiledPronunciations } from '../../core/pronunciation.ts';
import type { Delivery, SpeechChunk, SpeechEngine, Voice, VoiceId } from '../../core/speech.ts';
import { bestFirst, voiceOrNextBest } from '../../core/voice-choice.ts';
import { withoutOuterSilence } from './silence-trimmer.ts';

/**
 * One sentence, or part of one, as it is written, the article it is in, if any, and the number of the item that it
 * opens, to be said before it.
 */
type WrittenSentence = {
  readonly text: string;
  readonly marker?: string | null | undefined;
  readonly kind: BlockKind;
  readonly article: string | null;
  readonly reading: ReadingOptions;
};
type SpeechRequest = WrittenSentence & { readonly delivery: Delivery };

/** The user's dictionary, as it holds for an article. Never rejects. */
type PronunciationsFor = (article: string | null) => Promise<CompiledPronunciations>;

export interface Speech {
  /** Best first. */
  voices(): Promise<Voice[]>;
  /**
   * Nothing, when the text holds nothing to say. Throws `synthesis-failed`, `voice-broken`, `voice-missing` or
   * `cancelled`.
   */
  speak(request: SpeechRequest, signal: AbortSignal): AsyncIterable<SpokenChunk>;
  /** What the voice is given to say, whichever it is. */
  spoken(sentence: WrittenSentence): Promise<SpokenText>;
  close(): Promise<void>;
}

type SpeechParts = {
  /** Speech closes them. */
  readonly engines: readonly SpeechEngine[];
  readonly pronunciationsFor: PronunciationsFor;
};

export function createSpeech({ engines, pronunciationsFor }: SpeechParts): Speech {
  const voicesOf = async () => [
    ...bestFirst((await Promise.all(engines.map((engine) => engine.voices()))).flat()),
  ];

  async function spokenTextOf(sentence: WrittenSentence): Promise<SpokenText> {
    const { text, kind, article, reading, marker } = sentence;
    const pronunciations = await pronunciationsFor(article);
    const spoken = speakDutch(text, { kind, options: reading, pronunciations });
    return marker ? withSpokenMarker(spoken, marker) : spoken;
  }

  /**
   * Asks no other engine than the voice's own, as long as that has it: some take seconds to answer. A voice that
   * was found `broken` stands in for no other.
   */
  async function chosenVoice(wanted: VoiceId, broken: readonly VoiceId[]): Promise<Voice> {
    const own = engines.find(({ id }) => wanted.startsWith(`${id}:`));
    const itself = (await own?.voices())?.find(({ id, delivery }) => id === wanted && delivery === 'audio');
    if (itself) return itself;
    const withAudio = (await voicesOf()).filter(
      ({ id, delivery }) => delivery === 'audio' && !broken.includes(id),
    );
    const choice = voiceOrNextBest(withAudio, wanted);
    if (!choice) throw new LeesmeeError({ code: 'voice-missing', voice: wanted });
    return choice.voice;
  }

  async function* said(
    spoken: SpokenText,
    delivery: Delivery,
    voice: Voice,
    signal: AbortSignal,
  ): AsyncGenerator<SpokenChunk, void> {
    const engine = engines.find(({ id }) => id === voice.engine)!;
    const chunks = engine.synthesize(spoken, { ...delivery, voice: voice.id }, signal);
    for await (const chunk of withoutOuterSilence(chunks)) yield withSources(chunk, spoken);
  }

  return {
    voices: voicesOf,

    spoken: spokenTextOf,

    async *speak({ delivery, ...sentence }, signal) {
      const spoken = await spokenTextOf(sentence);
      if (spoken.words.length === 0) return;
      let hasSounded = false;
      let failure: unknown = null;
      const broken: VoiceId[] = [];
      for (;;) {
        const voice = await chosenVoice(delivery.voice, broken);
        if (broken.includes(voice.id)) throw failure;
        try {
          for await (const chunk of said(spoken, delivery, voice, signal)) {
            hasSounded = true;
            yield chunk;
          }
          return;
        } catch (error) {
          if (hasSounded || !isOfTheVoice(error)) throw error;
          failure = error;
          broken.push(voice.id);
        }
      }
    },

    async close() {
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}

const isOfTheVoice = (error: unknown): boolean =>
  ['voice-broken', 'voice-missing'].includes(problemOf(error).code);

const withSources = ({ sampleRate, samples, marks }: SpeechChunk, { words }: SpokenText): SpokenChunk => ({
  sampleRate,
  samples,
  marks: marks.flatMap(({ word, at }) => {
    const source = words[word]?.source;
    return source ? [{ source, at }] : [];
  }),
});
