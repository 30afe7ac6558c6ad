/** Makes an article of what a format has read: gives it its title, date, language and id. */
import type { Article, Block, HeadingLevel, IsoDate } from '../../core/article.ts';
import type { ParsedDocument } from './document-format.ts';
import { withForeignPassages } from './foreign-passages.ts';
import { datedTitle } from './preamble.ts';
import { splitLongBlock } from './split-long-block.ts';
import { textLanguage } from './text-language.ts';

/** `fileName` may be empty; `id` is the hash of the content. `document` must hold some text. */
export function composeArticle(id: string, fileName: string, document: ParsedDocument): Article {
  const opening = openingOf(document);
  const pieces = opening.blocks.flatMap(splitLongBlock);
  const language = textLanguage(pieces);
  const blocks = pieces.map((block) => withForeignPassages(block, language));
  return {
    id,
    title: opening.title ?? nameWithoutExtension(fileName) ?? firstWords(blocks[0]?.text ?? ''),
    date: opening.date,
    language,
    blocks,
  };
}

type Opening = {
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly blocks: readonly Block[];
};

/**
 * The heading that a document opens with is its title, and wins from what its preamble calls it. A date in that
 * heading, or alone on the line under it, is the document's date.
 */
function openingOf({ title, date, blocks }: ParsedDocument): Opening {
  const [first, ...others] = blocks;
  const heading = first?.kind === 'heading' && (title === null || first.level === 1) ? first : null;
  const shownTitle = heading?.text ?? title;
  if (shownTitle === null) return { title, date, blocks };
  const dated = heading && datedTitle(heading.text);
  const body = heading ? others : blocks;
  const dateLine = body[0]?.kind === 'listItem' ? null : datedTitle(body[0]?.text ?? '');
  const underTitle = dateLine?.title === null ? dateLine.date : null;
  const text = dated?.title ?? shownTitle;
  return {
    title: text,
    date: date ?? dated?.date ?? underTitle,
    blocks: [{ kind: 'heading', level: 1, text }, ...belowTitle(underTitle === null ? body : body.slice(1))],
  };
}

/** Where the first part of a text is headed at the level of its title, all headings come one level lower. */
function belowTitle(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.find((block) => block.kind === 'heading');
  if (first?.level !== 1) return blocks;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: Math.min(block.level + 1, 6) as HeadingLevel } : block,
  );
}

function nameWithoutExtension(fileName: string): string | null {
  const name = fileName.replace(/(?<=.)\.[^.]*$/, '').trim();
  return name === '' ? null : name;
}

const titleLength = 60;

/** At most 60 characters, cut between words where there is a space to cut at. */
function firstWords(text: string): string {
  if (text.length <= titleLength) return text;
  const beginning = text.slice(0, titleLength).replace(/\p{Surrogate}$/u, '');
  const end = beginning.lastIndexOf(' ');
  return `${end > 0 ? beginning.slice(0, end) : beginning}…`;
}
