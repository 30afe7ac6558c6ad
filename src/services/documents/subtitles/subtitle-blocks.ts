/**
 * Subtitles put together to paragraphs. A sentence goes on from one to the next; a new paragraph begins where somebody
 * else speaks, or where it was silent for a while.
 */
import type { Block } from '../../../core/article.ts';
import { BlockWriter, paragraph } from '../block-writer.ts';
import { endsSentence } from '../text-lines.ts';

type Cue = { readonly start: number; readonly end: number; readonly lines: readonly string[] };

const timing = /^\s*((?:\d{1,3}:)?\d\d:\d\d[,.]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d\d:\d\d[,.]\d{1,3})/;
const silenceSeconds = 2;
/** After this much, a paragraph ends with the next sentence. */
const longParagraph = 500;

export function subtitleBlocks(text: string): readonly Block[] {
  const writer = new BlockWriter();
  let last: Cue | null = null;
  let written = '';
  let speaker = '';
  const end = (): void => {
    writer.end(paragraph);
    written = '';
  };
  for (const cue of cuesIn(text)) {
    const wasSilent = last !== null && cue.start - last.end >= silenceSeconds;
    if (endsSentence(written.trim()) && (wasSilent || written.length > longParagraph)) end();
    for (const line of cue.lines) {
      const said = spokenLine(line);
      const named = said.speaker !== '' && said.speaker !== speaker;
      if (written !== '' && (named || (said.isTurn && endsSentence(written.trim())))) end();
      if (named) speaker = said.speaker;
      const words = (named ? `${said.speaker}: ` : '') + said.text;
      if (said.text !== '') writer.write(`${words} `);
      written += words;
    }
    last = cue;
  }
  end();
  return writer.blocks;
}

function* cuesIn(text: string): Iterable<Cue> {
  for (const part of text.split(/\n[ \t]*\n/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const at = lines.findIndex((line) => timing.test(line));
    const match = timing.exec(lines[at] ?? '');
    // The number or name of a subtitle stands before its time, and nothing else does.
    if (match && at <= 1) {
      yield { start: seconds(match[1] ?? ''), end: seconds(match[2] ?? ''), lines: lines.slice(at + 1) };
    }
  }
}

const seconds = (time: string): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0);

function spokenLine(line: string): { text: string; speaker: string; isTurn: boolean } {
  const speaker = /^<v(?:\.[^ >]*)? ([^>]{1,60})>/.exec(line.trim())?.[1]?.trim() ?? '';
  const text = line
    .replace(/<\/?(?:[a-z]{1,4}(?:\.[^ >]*)?(?:[ =][^>]{0,100})?|\d\d:[\d:.]{1,12})>/gi, '')
    .replace(/\{\\[^}]{0,40}\}/g, '')
    .trim();
  const turn = /^[-–—]\s?(?=\S)/.exec(text)?.[0];
  return { text: turn === undefined ? text : text.slice(turn.length), speaker, isTurn: turn !== undefined };
}
