import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/services/documents/read-document.ts';
import { faultyDocuments } from '../../support/faulty-documents.ts';
import { problemCode } from '../../support/problem-code.ts';
import { utf8 } from './document-bytes.ts';

const { signal } = new AbortController();

it.each(Object.entries(faultyDocuments()))('says what is wrong with %s', async (_, { name, bytes, code }) => {
  expect(await problemCode(readDocument({ name, bytes }, signal))).toBe(code);
});

describe('a web page', () => {
  it('is read without its scripts, styles and whatever it would load', async () => {
    const page = `<!doctype html><title>Dag</title><h1>Dag</h1><script>document.write('kwaad')</script>
      <style>p { content: 'kwaad' }</style><iframe src="http://192.0.2.1/"></iframe><noscript>kwaad</noscript>
      <img src="http://192.0.2.1/x.png" onerror="kwaad()"><p onclick="kwaad()">Alleen <b>dit</b> staat er.</p>
      <object data="kwaad.swf">kwaad</object><template><p>kwaad</p></template><svg><text>kwaad</text></svg>`;
    const { blocks } = await readDocument({ name: 'dag.html', bytes: utf8(page) }, signal);
    expect(blocks.map(({ text }) => text)).toEqual(['Dag', 'Alleen dit staat er.']);
  });
});

it.each([`${'😀'.repeat(60)}.html`, `${'n'.repeat(250)}.html`])(
  'takes a document by any name: %s',
  async (name) => {
    const bytes = utf8('<!doctype html><body><p>Dag.</p></body>');
    const { title, blocks } = await readDocument({ name, bytes }, signal);
    expect(title).toBe(name.replace('.html', ''));
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Dag.' }]);
  },
);

describe('names that every object has', () => {
  const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

  it('mean nothing as elements of a page', async () => {
    const page = names.map((name) => `<${name} lang="fr">dag</${name}>`).join(' ');
    const bytes = utf8(`<!doctype html><title>t</title><body><p>${page}</p></body>`);
    const { blocks } = await readDocument({ name: 't.html', bytes }, signal);
    expect(blocks.map(({ text }) => text).join(' ')).toContain('dag');
  });

  it('mean nothing as words of RTF', async () => {
    const bytes = utf8(`{\\rtf1 ${names.map((name) => `\\${name.replaceAll('_', '')} dag`).join(' ')}\\par}`);
    const { blocks } = await readDocument({ name: 't.rtf', bytes }, signal);
    expect(blocks.map(({ text }) => text).join(' ')).toBe('dag dag dag dag dag');
  });
});
