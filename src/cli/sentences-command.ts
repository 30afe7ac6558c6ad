/** `leesmee sentences`: a text cut into sentences, each as it is written and as it is said. */
import type { Article, BlockKind, BlockPart, IsoDate } from '../core/article.ts';
import { ReadingText } from '../core/reading-text.ts';
import { readingOptionsOf } from '../core/settings.ts';
import { sliceRange } from '../core/text-range.ts';
import { readPartsOf } from '../core/unread-text.ts';
import type { Services } from '../services/create-services.ts';
import type { CliMessages } from './cli-messages.ts';
import { writeData, writeLine } from './terminal.ts';

type WrittenSentence = {
  /** Counts the article's blocks from 0. */
  readonly block: number;
  readonly kind: BlockKind;
  /** What it was before it became text; running text has none. */
  readonly part?: BlockPart;
  readonly text: string;
  readonly spoken: string;
  readonly words: readonly { readonly source: string; readonly spoken: string }[];
};

type ArticleSentences = {
  readonly title: string;
  readonly date: IsoDate | null;
  readonly sentences: readonly WrittenSentence[];
};

export async function writeSentencesAsJson(article: Article, services: Services): Promise<void> {
  const { title, date } = article;
  const sentences: WrittenSentence[] = [];
  for await (const sentence of sentencesOf(article, services)) sentences.push(sentence);
  const whole: ArticleSentences = { title, date, sentences };
  await writeData(`${JSON.stringify(whole)}\n`);
}

/** For people: every sentence with its number, and how it is said where that isn't how it is written. */
export async function writeSentences(
  article: Article,
  services: Services,
  messages: CliMessages,
): Promise<void> {
  await writeLine(article.title);
  if (article.date !== null) await writeLine(messages.date(article.date));
  let number = 0;
  let lastBlock = -1;
  for await (const { block, text, spoken } of sentencesOf(article, services)) {
    if (block !== lastBlock) await writeLine('');
    lastBlock = block;
    number += 1;
    await writeLine(`${String(number).padStart(4)}  ${text}`);
    if (spoken !== text) await writeLine(`      ${spoken}`);
  }
  await writeLine('');
}

/** As the page would read them: with the user's dictionary and settings. */
async function* sentencesOf(article: Article, { handlers }: Services): AsyncGenerator<WrittenSentence, void> {
  const { signal } = new AbortController();
  const settings = await handlers['settings.get'](null, signal);
  const reading = readingOptionsOf(settings);
  const text = new ReadingText();
  text.readOnly(readPartsOf(settings));
  text.append(article.blocks);
  for (let at = text.first(); at !== null; at = text.next(at)) {
    const written = text.textOf(at);
    const { kind, part } = article.blocks[at.block]!;
    const marker = text.markerOf(at);
    const sentence = { text: written, marker, kind, article: article.id, reading };
    const spoken = await handlers['speech.spoken'](sentence, signal);
    yield {
      block: at.block,
      kind,
      ...(part && { part }),
      text: written,
      spoken: spoken.text,
      words: spoken.words.map((word) => ({
        source: sliceRange(written, word.source),
        spoken: sliceRange(spoken.text, word.spoken),
      })),
    };
  }
}
