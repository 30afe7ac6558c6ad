/** The doctor's truth, on a machine that is made of a few small programs, taken away one after the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackEndFinding } from '../../src/core/doctor.ts';
import { defaultReadingOptions } from '../../src/core/dutch/spoken-text.ts';
import { noPronunciations } from '../../src/core/pronunciation.ts';
import { ProcessEngine } from '../../src/services/engines/process/process-engine.ts';
import { EspeakProgram } from '../../src/services/engines/say/espeak-program.ts';
import { MbrolaProgram } from '../../src/services/engines/say/mbrola-program.ts';
import { createSpeech } from '../../src/services/speech/create-speech.ts';
import { systemVoices } from '../../src/services/voices/system-voices.ts';
import { FakePrograms } from '../support/fake-programs.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';

const espeakNg = `#!/bin/sh
echo 'Pty Language       Age/Gender VoiceName          File                 Other Languages'
echo ' 5  de              --/M      German             gmw/de'
echo ' 5  nl              --/M      Dutch              gmw/nl               '
case "$*" in *=nl)
  echo ' 7  nl              --/M      dutch-mbrola-2     mb/mb-nl2            '
  echo ' 9  nl              --/F      dutch-mbrola-3     mb/mb-nl3            ';;
esac
`;

let fakes: FakePrograms;
beforeEach(() => {
  fakes = new FakePrograms({ alone: true });
  for (const name of ['mbrola', 'speech-dispatcher']) fakes.write(name, '#!/bin/sh\n');
  fakes.write('espeak-ng', espeakNg);
});
afterEach(() => fakes.end());

const embedded = () =>
  new ScriptedEngine({ id: 'espeak-embedded', voices: [{ id: 'espeak-embedded:nl', language: 'nl' }] });

describe('the voice doctor', () => {
  it('tells what was found, and finds out what has gone or come when it looks again', async () => {
    const { directory } = systemVoices('linux', embedded());
    const states = async () =>
      Object.fromEntries((await directory.report()).backEnds.map(({ id, finding }) => [id, finding.state]));
    const all = {
      'espeak-embedded': 'found',
      mbrola: 'found',
      'espeak-ng': 'found',
      'speech-dispatcher': 'found',
    };
    expect(await states()).toEqual(all);

    fakes.remove('mbrola');
    expect(await states()).toEqual(all);
    directory.lookAgain();
    expect(await states()).toEqual({ ...all, mbrola: 'not-installed' });

    fakes.remove('espeak-ng');
    fakes.remove('speech-dispatcher');
    directory.lookAgain();
    expect(await states()).toEqual({
      'espeak-embedded': 'found',
      mbrola: 'not-installed',
      'espeak-ng': 'not-installed',
      'speech-dispatcher': 'not-installed',
    });

    fakes.write('espeak-ng', espeakNg);
    directory.lookAgain();
    expect(await states()).toMatchObject({ 'espeak-ng': 'found' });
  });

  it('names the program that is missing: without eSpeak NG, MBROLA is of no use', async () => {
    fakes.remove('espeak-ng');
    expect(await new ProcessEngine(new MbrolaProgram()).finding()).toEqual({
      state: 'not-installed',
      program: 'espeak-ng',
    });
  });

  it('counts an MBROLA voice only where its data is', async () => {
    const data = join(fakes.folder, 'data');
    const finding = () => new ProcessEngine(new MbrolaProgram(data)).finding();
    const short = (found: BackEndFinding) =>
      found.state === 'found' && [found.voices.map(({ id }) => id), found.missing.map(({ name }) => name)];
    expect(short(await finding())).toEqual([[], ['MBROLA nl2', 'MBROLA nl3']]);
    mkdirSync(join(data, 'nl3'), { recursive: true });
    expect(short(await finding())).toEqual([[], ['MBROLA nl2', 'MBROLA nl3']]);
    writeFileSync(join(data, 'nl3/nl3'), 'data');
    expect(short(await finding())).toEqual([['mbrola:nl3'], ['MBROLA nl2']]);
  });

  it.each([
    ['ends badly', '#!/bin/sh\nexit 7\n', 0o755, { state: 'broken', program: 'espeak-ng', reason: 'failed' }],
    ['may not run', 'x', 0o644, { state: 'broken', program: 'espeak-ng', reason: 'not-executable' }],
    [
      'knows no Dutch',
      '#!/bin/sh\necho " 5  de  --/M  German  gmw/de"\n',
      0o755,
      { state: 'found', voices: [], otherVoices: 1 },
    ],
    [
      'lists nonsense',
      '#!/bin/sh\nprintf "\\377\\0 5 nl \\n 5 nl\\n"\n',
      0o755,
      { state: 'found', voices: [] },
    ],
  ])('tells of a program that %s', async (_, script, mode, finding) => {
    fakes.write('espeak-ng', script, mode);
    expect(await new ProcessEngine(new EspeakProgram()).finding()).toMatchObject(finding);
  });
});

describe('a voice that is chosen', () => {
  it.each([
    ['the next best', ['espeak-embedded:nl', 'espeak-ng:nl']],
    ['the one after it, when that has gone as well,', ['mbrola:nl2', 'espeak-embedded:nl', 'espeak-ng:nl']],
  ])('has %s stand in from the sentence on at which it has gone', async (_, voices) => {
    const data = join(fakes.folder, 'data');
    mkdirSync(data);
    if (voices.includes('mbrola:nl2')) writeFileSync(join(data, 'nl2'), 'data');
    const standIn = embedded();
    const { engines } = systemVoices('linux', standIn, data);
    const speech = createSpeech({ engines, pronunciationsFor: async () => noPronunciations });
    expect((await speech.voices()).map(({ id }) => id)).toEqual(voices);
    fakes.remove('espeak-ng');
    const request = {
      text: 'En toch verder.',
      kind: 'paragraph',
      article: null,
      reading: defaultReadingOptions,
      delivery: { voice: 'espeak-ng:nl', rate: 1, pitch: 1 },
    } as const;
    let marks = 0;
    for await (const chunk of speech.speak(request, new AbortController().signal)) {
      marks += chunk.marks.length;
    }
    expect(marks).toBe(3);
    expect(standIn.requests.at(-1)?.delivery.voice).toBe('espeak-embedded:nl');
    await speech.close();
  });

  it('tells what is wrong when it is there, and fails all the same', async () => {
    const { engines } = systemVoices('linux', embedded());
    const speech = createSpeech({ engines, pronunciationsFor: async () => noPronunciations });
    const speak = async () => {
      const delivery = { voice: 'espeak-ng:nl', rate: 1, pitch: 1 };
      const request = { kind: 'paragraph', article: null, reading: defaultReadingOptions, delivery } as const;
      for await (const _ of speech.speak({ ...request, text: 'Hallo.' }, new AbortController().signal));
    };
    // The fake prints its list whatever it is asked.
    await expect(speak()).rejects.toMatchObject({ problem: { code: 'voice-broken', reason: 'bad-audio' } });
    await speech.close();
  });
});
