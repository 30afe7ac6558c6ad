import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setup } from '../support/built-app.ts';
import { firstLine, runCli, startCli } from '../support/run-cli.ts';
import { parseWav } from '../support/wav.ts';

const article = [
  'date 2025-03 De markt gaat open',
  '',
  'Het is 8 uur. De bakker lacht.',
  '',
  '- brood',
  '- kaas',
];

let folder: string;
beforeAll(async () => {
  await setup();
  folder = await mkdtemp(join(tmpdir(), 'leesmee-cli-'));
  await writeFile(join(folder, 'markt.txt'), article.join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

const leesmee = (...args: readonly string[]) => runCli(args, { cwd: folder });
const filesLeft = async () => (await readdir(folder)).filter((name) => name !== 'markt.txt');

describe('leesmee sentences', () => {
  it('gives title, date and every sentence as JSON, as written and as spoken', async () => {
    const { code, out, error } = await leesmee('sentences', 'markt.txt', '--json');
    expect([code, error]).toEqual([0, '']);
    const { title, date, sentences } = JSON.parse(out);
    expect([title, date]).toEqual(['De markt gaat open', '2025-03']);
    expect(sentences.map((one: { kind: string; text: string }) => [one.kind, one.text])).toEqual([
      ['heading', 'De markt gaat open'],
      ['paragraph', 'Het is 8 uur.'],
      ['paragraph', 'De bakker lacht.'],
      ['listItem', 'brood'],
      ['listItem', 'kaas'],
    ]);
    expect(sentences[1]).toEqual({
      block: 1,
      kind: 'paragraph',
      text: 'Het is 8 uur.',
      spoken: 'Het is acht uur.',
      words: [
        { source: 'Het', spoken: 'Het' },
        { source: 'is', spoken: 'is' },
        { source: '8', spoken: 'acht' },
        { source: 'uur', spoken: 'uur' },
      ],
    });
  });

  it('gives a line of JSON for each file, and reads standard input for -', async () => {
    const { out } = await runCli(['sentences', 'markt.txt', '-', '--json'], {
      cwd: folder,
      input: 'Dag. Hoi.',
    });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ sentences }) => sentences.length)).toEqual([5, 2]);
    expect(lines[1].date).toBeNull();
  });

  it('shows people what is written, and how it sounds where that differs', async () => {
    const { code, out } = await leesmee('sentences', 'markt.txt');
    expect(code).toBe(0);
    expect(out).toContain('Het is 8 uur.');
    expect(out).toContain('Het is acht uur.');
    expect(out.split('De bakker lacht.')).toHaveLength(2);
  });

  it('goes on with the other files after one that can’t be read', async () => {
    const { code, out, error } = await leesmee('sentences', 'weg.txt', 'markt.txt', '--json');
    expect(code).toBe(1);
    expect(error).toContain('weg.txt');
    expect(JSON.parse(out).title).toBe('De markt gaat open');
  });

  it('ends quietly when its reader goes away', async () => {
    const child = startCli(['sentences', ...new Array(200).fill('markt.txt'), '--json'], { cwd: folder });
    child.stdout!.destroy();
    let error = '';
    child.stderr!.on('data', (piece) => {
      error += piece;
    });
    const [code] = await once(child, 'close');
    expect([code, error]).toEqual([0, '']);
  });
});

describe('leesmee export', () => {
  it('writes the reading and its marks, and shows no progress where nobody watches', async () => {
    const { code, out, error } = await leesmee('export', 'markt.txt', '--out', 'a.wav', '--marks', 'a.json');
    expect([code, out, error]).toEqual([0, '', '']);
    const { samples, sampleRate } = parseWav(await readFile(join(folder, 'a.wav')));
    const marks = JSON.parse(await readFile(join(folder, 'a.json'), 'utf8'));
    expect(marks).toHaveLength(5);
    expect(marks[1].words.map(({ source }: { source: string }) => source)).toEqual(['Het', 'is', '8', 'uur']);
    expect(samples.length / sampleRate).toBeCloseTo(marks.at(-1).end, 4);
    expect(samples.some((sample) => Math.abs(sample) > 5000)).toBe(true);
    await rm(join(folder, 'a.wav'));
    await rm(join(folder, 'a.json'));
  });

  it('reads faster at a higher rate, with a comma or a point', async () => {
    const seconds = async (...rate: readonly string[]) => {
      await leesmee('export', 'markt.txt', '--out', 'a.wav', '--marks', 'a.json', ...rate);
      const marks: { start: number; end: number }[] = JSON.parse(
        await readFile(join(folder, 'a.json'), 'utf8'),
      );
      return marks.reduce((sum, { start, end }) => sum + end - start, 0);
    };
    const normal = await seconds();
    for (const rate of ['2', '2,0']) {
      const ratio = normal / (await seconds('--rate', rate));
      expect(ratio).toBeGreaterThan(1.85);
      expect(ratio).toBeLessThan(2.15);
    }
    await rm(join(folder, 'a.wav'));
    await rm(join(folder, 'a.json'));
  });

  it('leaves nothing when it is interrupted', async () => {
    await writeFile(join(folder, 'lang.txt'), 'Dit is een zin die nog lang niet klaar is. '.repeat(20_000));
    const child = startCli(['export', 'lang.txt', '--out', 'b.wav', '--marks', 'b.json'], { cwd: folder });
    while ((await filesLeft()).filter((name) => name.endsWith('.part')).length < 2) await sleep(20);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    await rm(join(folder, 'lang.txt'));
    expect(await filesLeft()).toEqual([]);
  });

  it.each([
    ['the text itself', ['markt.txt', '--out', 'markt.txt'], 2],
    ['one file twice', ['markt.txt', '--out', 'c', '--marks', './c'], 2],
    ['a folder that isn’t there', ['markt.txt', '--out', 'nergens/c.wav'], 1],
    ['a voice that isn’t there', ['markt.txt', '--out', 'c.wav', '--voice', 'x:$(rm y)'], 1],
  ])('refuses %s', async (_, args, exitCode) => {
    const { code, error } = await leesmee('export', ...args);
    expect(code).toBe(exitCode);
    expect(error).not.toBe('');
    expect(await filesLeft()).toEqual([]);
  });

  it('says how to find the voices that are there, for one that isn’t', async () => {
    const { error } = await leesmee('export', 'markt.txt', '--out', 'c.wav', '--voice', 'mbrola:nl9');
    expect(error).toContain('mbrola:nl9');
    expect(error).toContain('leesmee voices');
  });
});

describe('leesmee export with a voice that is set, but isn’t there', () => {
  it('has the next best speak, and says so', async () => {
    const wanted = 'web-speech:Frank; $(touch x)';
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ voice: wanted }));
    const { code, error } = await leesmee('export', 'markt.txt', '--out', 'c.wav');
    await rm(join(folder, 'settings.json'));
    expect(code).toBe(0);
    expect(error).toContain(`De ingestelde stem “${wanted}” kan dit niet`);
    expect(await filesLeft()).toEqual(['c.wav']);
    await rm(join(folder, 'c.wav'));
  });
});

describe('leesmee export of a text that isn’t Dutch', () => {
  const english =
    'The market opens at eight. The baker laughs, and everybody who came early gets warm bread.';
  const exportIt = (...more: readonly string[]) =>
    runCli(['export', '-', '--out', 'c.wav', ...more], { cwd: folder, input: english });

  it('is refused, with what can be done', async () => {
    const { code, error } = await exportIt();
    expect(code).toBe(1);
    expect(error).toContain('geen Nederlands te zijn (Engels)');
    expect(error).toContain('--anyway');
    expect(await filesLeft()).toEqual([]);
  });

  it('is done all the same for who asks for it', async () => {
    expect((await exportIt('--anyway')).code).toBe(0);
    expect(await filesLeft()).toEqual(['c.wav']);
    await rm(join(folder, 'c.wav'));
  });
});

describe('leesmee voices', () => {
  it('lists the Dutch voices and what they come from', async () => {
    const { voices, backEnds } = JSON.parse((await leesmee('voices', '--json')).out);
    expect(voices).toContainEqual({
      id: 'espeak-embedded:nl',
      name: 'eSpeak NG',
      language: 'nl',
      engine: 'espeak-embedded',
      delivery: 'audio',
    });
    expect(backEnds).toContainEqual(
      expect.objectContaining({ id: 'espeak-embedded', state: 'found', voices: 1 }),
    );
    expect((await leesmee('voices')).out).toContain('espeak-embedded:nl');
  });
});

describe('leesmee serve', () => {
  it('gives its address first, opens the file in it, and ends with Ctrl-C', async () => {
    const child = startCli(['serve', '--no-open', 'markt.txt'], { cwd: folder });
    const ended = once(child, 'close');
    const address = await firstLine(child);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+$/);
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says which port is taken', async () => {
    const first = startCli(['serve', '--no-open'], { cwd: folder });
    const ended = once(first, 'close');
    const { port } = new URL(await firstLine(first));
    const { code, error } = await leesmee('serve', '--no-open', '--port', port);
    expect(code).toBe(1);
    expect(error).toContain(port);
    first.kill('SIGTERM');
    await ended;
  });
});

describe('leesmee, called wrongly or for help', () => {
  it.each([
    [[], 'ontbreekt een opdracht'],
    [['lees'], '“lees”'],
    [['sentences'], 'ontbreekt een argument'],
    [['export', 'markt.txt'], '--out'],
    [['export', 'markt.txt', '--out'], '--out'],
    [['export', 'markt.txt', '--out', 'a.wav', '--rate', '9'], '0,5 tot en met 3'],
    [['export', 'markt.txt', '--out', 'a.wav', '--rate', ''], '0,5 tot en met 3'],
    [['serve', '--port', '70000'], '65535'],
    [['serve', '--port', '80.5'], '65535'],
    [['serve', 'a', 'b'], 'te veel argumenten'],
    [['voices', '--luid'], '“--luid”'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, out, error } = await leesmee(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).toContain('leesmee --help');
  });

  it.each([
    ['sentences', 'weg.txt'],
    ['sentences', '.'],
    ['export', 'weg.txt', '--out', 'a.wav'],
    ['serve', '--no-open', 'weg.txt'],
  ])('ends with 1 and says why for what can’t be read: %s %s', async (...args) => {
    const { code, out, error } = await leesmee(...args);
    expect([code, out]).toEqual([1, '']);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('speaks English where that is the language', async () => {
    const { error } = await runCli(['lees'], { cwd: folder, environment: { LEESMEE_LANG: 'en' } });
    expect(error).toContain('no command “lees”');
  });

  it('gives help and version', async () => {
    const help = await leesmee('--help');
    expect(help.code).toBe(0);
    for (const command of ['sentences', 'export', 'serve', 'start', 'voices']) {
      expect(help.out).toContain(command);
    }
    expect((await leesmee('export', '--help')).out).toContain('--marks');
    expect((await leesmee('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('gives a terminal no orders that stand in a file’s name', async () => {
    const { error } = await leesmee('sentences', 'weg\u001b[2J.txt');
    expect(error).not.toContain('\u001b');
  });
});
