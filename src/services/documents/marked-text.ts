/**
 * Text in pieces, each with what is marked of it, as one cleaned and folded text with marks. The text is the same as
 * without marks: where cleaning reaches over the edge of a mark, the marks give way.
 */
import type { TextMark } from '../../core/article.ts';
import { cleanText, foldSpaces } from './clean-text.ts';

/** A mark without its place. */
export type InlineMark =
  | { readonly kind: 'emphasis' | 'strong' }
  | { readonly kind: 'language'; readonly language: string };

export type MarkedPiece = { readonly text: string; readonly marks: readonly InlineMark[] };

export type MarkedText = { readonly text: string; readonly marks: readonly TextMark[] };

/** No person marks this many words of one paragraph. */
const mostMarks = 1000;

export function markedText(pieces: readonly MarkedPiece[]): MarkedText {
  const text = foldSpaces(cleanText(pieces.map((piece) => piece.text).join('')));
  if (pieces.every(({ marks }) => marks.length === 0)) return { text, marks: [] };
  const cleaned: { readonly start: number; readonly end: number; readonly marks: readonly InlineMark[] }[] =
    [];
  let reached = '';
  for (const { text: raw, marks } of pieces) {
    const start = reached.length;
    reached += addedText(reached, raw);
    cleaned.push({ start, end: reached.length, marks });
  }
  if (reached.trimEnd() !== text) return { text, marks: [] };
  const marks = joinedMarks(cleaned, text);
  return { text, marks: marks.length > mostMarks ? [] : marks };
}

/** What `raw` adds to a text, with one space between the two at most. */
function addedText(before: string, raw: string): string {
  const added = cleanText(raw).replace(/[ \t\n]+/g, ' ');
  return before === '' || before.endsWith(' ') ? added.trimStart() : added;
}

type OpenMark = { start: number; end: number; readonly mark: InlineMark };

/** Pieces that follow each other with the same mark are one passage; spaces at its ends are no part of it. */
function joinedMarks(
  pieces: readonly { readonly start: number; readonly end: number; readonly marks: readonly InlineMark[] }[],
  text: string,
): readonly TextMark[] {
  const found: OpenMark[] = [];
  const open = new Map<string, OpenMark>();
  for (const { start, end, marks } of pieces) {
    if (start === end) continue;
    for (const mark of marks) {
      const key = mark.kind === 'language' ? mark.language : mark.kind;
      const before = open.get(key);
      if (before && text.slice(before.end, start).trim() === '') before.end = end;
      else {
        const fresh = { start, end, mark };
        open.set(key, fresh);
        found.push(fresh);
      }
    }
  }
  return found
    .flatMap(({ start, end, mark }): TextMark[] => {
      const passage = text.slice(start, end);
      const from = start + passage.length - passage.trimStart().length;
      const to = start + passage.trimEnd().length;
      return from < to ? [{ start: from, end: to, ...mark }] : [];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The marks of `text` once `label` stands before it. */
export const withLabel = (label: string, { text, marks }: MarkedText): MarkedText => ({
  text: label + text,
  marks: marks.map((mark) => ({
    ...mark,
    start: mark.start + label.length,
    end: mark.end + label.length,
  })),
});

/** The mark of a language tag as documents have it (`fr`, `fr_FR`, `x-none`); null where it tells nothing. */
export function languageMark(tag: string | undefined): InlineMark | null {
  const language = tag?.trim().replaceAll('_', '-') ?? '';
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(language);
  return isTag && !/^(?:und|zxx|mul|mis|qaa)\b/i.test(language) ? { kind: 'language', language } : null;
}
