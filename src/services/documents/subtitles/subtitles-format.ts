/** Subtitles (SubRip and WebVTT) as running text, told by their times. */
import type { DocumentFormat } from '../document-format.ts';
import { subtitleBlocks } from './subtitle-blocks.ts';

const beginning =
  /^\s*(?:WEBVTT(?:[ \t].*)?\n|\d{1,6}[ \t]*\n[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->[ \t]*\d)/;

export const subtitlesFormat: DocumentFormat = {
  id: 'subtitles',
  recognise({ content }) {
    if (content.kind !== 'text' || !beginning.test(content.text.slice(0, 1000))) return null;
    return {
      confidence: 0.97,
      read: async () => ({ title: null, date: null, blocks: subtitleBlocks(content.text) }),
    };
  },
};
