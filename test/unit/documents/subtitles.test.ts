import { expect, it } from 'vitest';
import { readDocument } from '../../../src/services/documents/read-document.ts';
import { utf8 } from './document-bytes.ts';

const { signal } = new AbortController();
const textsOf = async (name: string, content: string): Promise<string[]> =>
  (await readDocument({ name, bytes: utf8(content) }, signal)).blocks.map(({ text }) => text);

it('reads subtitles on, over their edges, and begins anew after a silence', async () => {
  const srt = `1
00:00:01,000 --> 00:00:03,000
De boot vaart uit

2
00:00:03,100 --> 00:00:05,000
<i>en komt niet terug.</i>

3
00:00:09,000 --> 00:00:11,000
{\\an8}’s Avonds is het stil.
`;
  expect(await textsOf('film.srt', srt)).toEqual([
    'De boot vaart uit en komt niet terug.',
    '’s Avonds is het stil.',
  ]);
  expect(await textsOf('film.txt', srt)).toHaveLength(2);
});

it('says who speaks, once', async () => {
  const vtt = `WEBVTT

NOTE Niet voorlezen

STYLE
::cue { color: red }

begin
00:01.000 --> 00:02.000 line:0
<v Anna>Waar is de hond?

00:02.000 --> 00:03.000
<v Anna>Hij was hier net.
<v Bram>In de tuin.

00:03.000 --> 00:04.000
- Zeker weten?
- Ja.
`;
  expect(await textsOf('film.vtt', vtt)).toEqual([
    'Anna: Waar is de hond? Hij was hier net.',
    'Bram: In de tuin.',
    'Zeker weten?',
    'Ja.',
  ]);
});
