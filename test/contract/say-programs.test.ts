/**
 * The ways to the systems' voices, against fakes of their programs, which take no other call than the one that is
 * meant, note what they were given, and fail in every way that a program can. The real `espeak-ng` is held to the
 * same in `system-voices.test.ts`. What could not be tried, for want of the systems:
 *
 * macOS
 * - that `say` takes its standard input for UTF-8 in every language of the system, and when Leesmee was started
 *   from the Finder
 * - that it writes WAVE as LEI16@22050 with every voice, those that were downloaded and Siri's too
 * - that `-r` means words a minute to every voice, and is followed up to twice 175
 * - that a voice whose name holds brackets is found by the whole name, also in a system that speaks Dutch
 * - what it does with a voice that was removed since it was listed
 * - that it is silent at once when its process group is killed
 * - how long it takes to start
 *
 * Windows
 * - that PowerShell 5.1 runs the two scripts, and what it says where a policy forbids it (constrained language,
 *   AppLocker) or where it isn't there
 * - that it leaves its standard input to the script, and that UTF-8 arrives whole whatever the code page, with a
 *   console and without
 * - that `SelectVoice` takes every name that is listed
 * - that ten steps of `Rate` are a factor 3 to every voice
 * - that OneCore's voices stand in the registry as the script reads them
 * - that no window flashes up
 * - that `taskkill` ends PowerShell at once, and that its file can be removed after that
 * - how long it takes to start
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SpeechEngine, Voice } from '../../src/core/speech.ts';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import { EspeakProgram } from '../../src/services/engines/say/espeak-program.ts';
import { MacProgram } from '../../src/services/engines/say/mac-program.ts';
import { WindowsProgram } from '../../src/services/engines/say/windows-program.ts';
import { setup } from '../support/built-app.ts';
import { engineWithReference } from '../support/engine-with-reference.ts';
import { FakePrograms, type ProgramCall } from '../support/fake-programs.ts';
import { watchForLeftBehind } from '../support/left-behind.ts';
import { problemCode } from '../support/problem-code.ts';
import { spokenTextOf } from '../support/spoken-text-of.ts';
import { speechEngineContract } from './speech-engine.contract.ts';

const never = new AbortController().signal;
let fakes: FakePrograms;

beforeAll(async () => {
  await setup();
  // Only them: this system may have some of the real ones.
  fakes = new FakePrograms({ alone: true });
  fakes.add('say', 'say.mjs');
  fakes.add('powershell.exe', 'powershell.mjs');
  fakes.add('taskkill.exe', 'taskkill.mjs');
  fakes.add('espeak-ng', 'espeak-ng.mjs');
});
afterAll(() => fakes.end());
afterEach(() => {
  delete process.env.LEESMEE_FAKE_LISTING;
});

type Said = { readonly samples: number; readonly marks: number; readonly calls: readonly ProgramCall[] };

async function say(
  engine: SpeechEngine,
  voice: string,
  text: string,
  { rate = 1, signal = never } = {},
): Promise<Said> {
  fakes.calls();
  let [samples, marks] = [0, 0];
  for await (const chunk of engine.synthesize(spokenTextOf(text), { voice, rate, pitch: 1 }, signal)) {
    samples += chunk.samples.length;
    marks += chunk.marks.length;
  }
  return { samples, marks, calls: fakes.calls().filter(({ input }) => input !== '') };
}

const systems = [
  {
    name: 'Linux',
    command: 'espeak-ng',
    script: 'espeak-ng.mjs',
    create: () => new EspeakProgram(),
    voice: 'espeak-ng:nl',
  },
  {
    name: 'macOS',
    command: 'say',
    script: 'say.mjs',
    create: () => new MacProgram(),
    voice: 'mac-say:Xander',
  },
  {
    name: 'Windows',
    command: 'powershell.exe',
    script: 'powershell.mjs',
    create: () => new WindowsProgram(),
    voice: 'windows-speech:Stem é "quoted"; $(rm x)',
  },
];

const hostileTexts = [
  'hoi") (system "touch x") (print "',
  '-o /tmp/leesmee-x.wav hallo',
  '[[rate 900]] hallo',
  '<speak><voice name="x"/>hallo</speak>',
  '-o /etc/passwd',
  '--compile=nl',
  '\n\r\u2028hallo\u0085',
  '$(touch x) `touch x` ; touch x & touch x | touch x',
  'een\u0000twee\u0007\u001b[31m drie',
];

for (const { name, command, script, create, voice } of systems) {
  // The real espeak-ng is held to it where it is.
  if (name !== 'Linux') speechEngineContract(name, () => engineWithReference(create()));

  describe(name, () => {
    const engine = engineWithReference(create());

    it('gets every letter, quotation mark and emoji to the program as UTF-8', async () => {
      const text = 'Één reünie, coöperatie: “ĳs” ‘é’ — 😀 ok.';
      const { calls, marks } = await say(engine, voice, text);
      expect(calls.map(({ input }) => input)).toEqual([text]);
      expect(marks).toBe(spokenTextOf(text).words.length);
    });

    it.each(hostileTexts)('calls the program for %j as it does for any text', async (text) => {
      const [plain] = (await say(engine, voice, 'hallo')).calls;
      const [hostile] = (await say(engine, voice, text)).calls;
      const withoutPath = ({ args }: ProgramCall) => args.map((arg) => arg.replace(/leesmee-speech-\w+/, ''));
      expect(withoutPath(hostile!)).toEqual(withoutPath(plain!));
      expect(hostile!.input).not.toMatch(/\[\[|\p{Cc}/u);
    });

    it('starts nothing for a voice that the system doesn’t list', async () => {
      for (const id of [`${engine.id}:Nee`, `${engine.id}:`, `${engine.id}:Xander"; rm x`]) {
        fakes.calls();
        expect(await problemCode(say(engine, id, 'hallo'))).toBe('voice-missing');
        expect(fakes.calls().filter(({ input }) => input !== '')).toEqual([]);
      }
    });

    it.each([
      ['dat sterft halverwege', 'failed'],
      ['dat faalt gewoon', 'failed'],
      ['dat halveert het geluid', 'bad-audio'],
      ['dat zwijgt helemaal', 'bad-audio'],
      ['dat dempt alles', 'bad-audio'],
    ])('says what is wrong when the program %s, and reads on', async (text, reason) => {
      const failure = say(engine, voice, text).catch((error: unknown) => error);
      expect(await failure).toMatchObject({ problem: { code: 'voice-broken', reason } });
      expect((await say(engine, voice, 'en verder')).marks).toBe(2);
    });

    it('takes warnings for warnings, however many', async () => {
      expect((await say(engine, voice, 'hij waarschuwt maar')).marks).toBe(3);
      process.env.LEESMEE_FAKE_LISTING = 'waarschuwt';
      expect(await engineWithReference(create()).voices()).toEqual(await engine.voices());
    });

    it.each(['...', '— ! ?', '😀 👍🏽'])('passes over %j as the program does', async (text) => {
      const { samples, calls } = await say(engine, voice, text);
      expect([samples, calls.length]).toEqual([0, 1]);
      expect((await say(engine, voice, 'en verder')).marks).toBe(2);
    });

    it('gives a sentence of 20,000 characters whole', async () => {
      const text = 'waarschuwt '.repeat(1819).trim();
      const abort = new AbortController();
      const saying = say(engine, voice, text, { signal: abort.signal });
      await expect.poll(() => fakes.calls().map(({ input }) => input), { timeout: 20_000 }).toEqual([text]);
      abort.abort();
      expect(await problemCode(saying)).toBe('cancelled');
    });

    it('asks for a voice no more that was removed while it was chosen', async () => {
      const own = engineWithReference(create());
      expect((await say(own, voice, 'een')).marks).toBe(1);
      process.env.LEESMEE_FAKE_LISTING = 'weg';
      expect(await say(own, voice, 'dat faalt').catch((error: unknown) => error)).toMatchObject({
        problem: { code: 'voice-broken' },
      });
      expect((await own.voices()).map(({ id }) => id)).not.toContain(voice);
      fakes.calls();
      expect(await problemCode(say(own, voice, 'twee'))).toBe('voice-missing');
      expect(fakes.calls().filter(({ input }) => input !== '')).toEqual([]);
    });

    it('finds no voices, and says why, when listing them fails', async () => {
      process.env.LEESMEE_FAKE_LISTING = 'faalt';
      expect(await new ProcessEngine(create()).finding()).toMatchObject({
        state: 'broken',
        reason: 'failed',
      });
    });

    // Only Linux shows which processes came from where.
    const itOnLinux = it.skipIf(process.platform !== 'linux');

    itOnLinux('ends a program that hangs, with its children, and reads on', async () => {
      const leftBehind = watchForLeftBehind();
      const impatient = engineWithReference(create(), () => 1500);
      const failure = say(impatient, voice, 'dat hangt').catch((error: unknown) => error);
      expect(await failure).toMatchObject({ problem: { code: 'voice-broken', reason: 'timed-out' } });
      await expect.poll(leftBehind, { timeout: 5000 }).toEqual([]);
      expect((await say(engine, voice, 'en verder')).marks).toBe(2);
    });

    itOnLinux('ends the program and its children when it is cancelled', async () => {
      const leftBehind = watchForLeftBehind();
      const abort = new AbortController();
      const saying = say(engine, voice, 'dat hangt', { signal: abort.signal });
      await expect.poll(() => leftBehind().length, { timeout: 10_000 }).toBeGreaterThan(1);
      abort.abort();
      expect(await problemCode(saying)).toBe('cancelled');
      await expect.poll(leftBehind, { timeout: 5000 }).toEqual([]);
    });

    itOnLinux('ends a program that hangs when it is to list its voices, with its children', async () => {
      process.env.LEESMEE_FAKE_LISTING = 'hangt';
      const leftBehind = watchForLeftBehind();
      const own = new ProcessEngine(create());
      const listing = own.voices();
      await expect.poll(() => leftBehind().length, { timeout: 10_000 }).toBeGreaterThan(1);
      await own.close();
      expect(await listing).toEqual([]);
      await expect.poll(leftBehind, { timeout: 5000 }).toEqual([]);
    });

    it('says that the program is gone, or may not be started, and finds it again', async () => {
      const broken = (reason: string) => ({ problem: { code: 'voice-broken', reason } });
      fakes.remove(command);
      expect(await say(engine, voice, 'een').catch((error: unknown) => error)).toMatchObject(
        broken('missing'),
      );
      expect(await engine.voices()).toEqual([]);
      fakes.write(command, 'no program', 0o644);
      const again = engineWithReference(create());
      expect(await again.voices()).toEqual([]);
      expect(await say(again, voice, 'een').catch((error: unknown) => error)).toMatchObject(
        broken('not-executable'),
      );
      fakes.add(command, script);
      expect((await say(engineWithReference(create()), voice, 'een twee')).marks).toBe(2);
    });
  });
}

describe('Linux', () => {
  it('lists a voice for each Dutch language once, whatever is in its name, and leaves MBROLA’s out', async () => {
    const voices = await engineWithReference(new EspeakProgram()).voices();
    expect(voices.map(({ id }) => id)).toEqual(['espeak-ng:nl', 'espeak-ng:nl-$(rm;x)`"\'']);
  });

  it('gives a voice’s name as one argument, and speed and pitch in the program’s own units', async () => {
    const name = 'nl-$(rm;x)`"\'';
    const engine = engineWithReference(new EspeakProgram());
    const { calls } = await say(engine, `espeak-ng:${name}`, 'hallo', { rate: 3 });
    expect(calls[0]!.args.slice(3)).toEqual(['1', '-p', '50', '-v', name, '-s', '270']);
  });
});

describe('macOS', () => {
  it('lists its Dutch voices, whatever is in their names, the downloaded ones first', async () => {
    const voices = await engineWithReference(new MacProgram()).voices();
    const short = ({ name, language, gender }: Voice) => [name, language, gender];
    expect(voices.map(short)).toEqual([
      ['Claire (Enhanced)', 'nl-NL', 'female'],
      ['Ellen', 'nl-BE', 'female'],
      ['Eddy (Nederlands (België))', 'nl-BE', null],
      ['Xander', 'nl-NL', 'male'],
      ['Ba\'"; rm x; $(rm y) `z`', 'nl-NL', null],
    ]);
  });

  it('gives a voice’s name as one argument, and the speed in words a minute', async () => {
    const name = 'Ba\'"; rm x; $(rm y) `z`';
    const { calls } = await say(engineWithReference(new MacProgram()), `mac-say:${name}`, 'hallo', {
      rate: 2,
    });
    expect(calls[0]!.args.slice(-4)).toEqual(['-v', name, '-r', '350']);
    expect(calls[0]!.args.slice(0, 3)).toEqual(['-f', '-', '-o']);
  });
});

describe('Windows', () => {
  it('runs the same script whatever the voice, the speed and the text are', async () => {
    const engine = engineWithReference(new WindowsProgram());
    const voice = systems[2]!.voice;
    const [slow] = (await say(engine, voice, 'hallo', { rate: 0.5 })).calls;
    const [fast] = (await say(engine, voice, 'en daar', { rate: 3 })).calls;
    expect(slow!.args).toEqual(fast!.args);
    expect([slow!.speed, fast!.speed]).toEqual(['-7', '10']);
    expect(slow!.voice).toBe('Stem é "quoted"; $(rm x)');
    expect(fast!.args).not.toContain('-Command');
  });

  it('tells of voices that System.Speech can’t use', async () => {
    expect(await new ProcessEngine(new WindowsProgram()).finding()).toMatchObject({
      state: 'found',
      otherVoices: 1,
      missing: [
        { name: 'Microsoft Frank', reason: 'live-only' },
        { name: 'Microsoft Bart', reason: 'live-only' },
      ],
    });
  });
});
