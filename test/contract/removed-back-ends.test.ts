/**
 * The doctor's truth about this very machine: its real programs and voices, found in a folder of links, from which
 * one after the other is taken away and put back.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultReadingOptions } from '../../src/core/dutch/spoken-text.ts';
import { noPronunciations } from '../../src/core/pronunciation.ts';
import { EspeakEmbedded } from '../../src/services/engines/espeak-embedded/espeak-embedded.ts';
import { createSpeech, type Speech } from '../../src/services/speech/create-speech.ts';
import { systemVoices } from '../../src/services/voices/system-voices.ts';
import type { VoiceDirectory } from '../../src/services/voices/voice-directory.ts';
import { builtModule, setup } from '../support/built-app.ts';
import { FakePrograms } from '../support/fake-programs.ts';

const programs = ['espeak-ng', 'mbrola', 'speech-dispatcher'] as const;
const mbrolaVoices = ['nl2', 'nl3'] as const;
const installedVoice = (name: string) => join('/usr/share/mbrola', name, name);

const links = new FakePrograms({ alone: true });
const data = mkdtempSync(join(tmpdir(), 'leesmee-mbrola-'));
const addVoice = (name: string) => symlinkSync(installedVoice(name), join(data, name));
const removeVoice = (name: string) => rmSync(join(data, name));

const absent = [
  ...programs.filter((name) => !links.link(name)),
  ...mbrolaVoices.filter((name) => !existsSync(installedVoice(name))),
];
afterAll(() => {
  links.end();
  rmSync(data, { recursive: true });
});

if (absent.length > 0) {
  describe('the doctor on this machine', () => {
    it.skip(`has nothing to take away: ${absent.join(', ')} not installed`, () => undefined);
  });
} else {
  describe('the doctor on this machine', () => {
    let directory: VoiceDirectory;
    let speech: Speech;
    beforeAll(async () => {
      await setup();
      for (const name of mbrolaVoices) addVoice(name);
      const voices = systemVoices('linux', new EspeakEmbedded(builtModule('espeak-worker.js')), data);
      ({ directory } = voices);
      speech = createSpeech({ engines: voices.engines, pronunciationsFor: async () => noPronunciations });
    });
    afterAll(() => speech.close());

    /** What a new look finds: each back end's state, the voices, and the steps to what is missing. */
    async function seen() {
      directory.lookAgain();
      const { backEnds, voices, steps } = await directory.report();
      expect(await speech.voices()).toEqual(voices);
      return {
        states: Object.fromEntries(backEnds.map(({ id, finding }) => [id, finding.state])),
        missing: backEnds.flatMap(({ finding }) =>
          finding.state === 'found' ? finding.missing.map(({ name }) => name) : [],
        ),
        voices: voices.map(({ id }) => id),
        steps: steps.map((step) => ('gives' in step ? step.gives : step.code)),
      };
    }

    /** The sample rate tells MBROLA, which has another than eSpeak NG, from what stands in for it. */
    async function heard(voice: string): Promise<{ marks: number; sampleRate: number }> {
      const delivery = { voice, rate: 1, pitch: 1 };
      const request = { kind: 'paragraph', article: null, reading: defaultReadingOptions, delivery } as const;
      let [marks, sampleRate] = [0, 0];
      const never = new AbortController().signal;
      for await (const chunk of speech.speak({ ...request, text: 'De trein rijdt weer.' }, never)) {
        marks += chunk.marks.length;
        ({ sampleRate } = chunk);
      }
      return { marks, sampleRate };
    }

    const all = {
      states: {
        'espeak-embedded': 'found',
        mbrola: 'found',
        'espeak-ng': 'found',
        'speech-dispatcher': 'found',
      },
      missing: [] as string[],
      voices: ['mbrola:nl2', 'mbrola:nl3', 'espeak-embedded:nl', 'espeak-ng:nl'],
      steps: [] as string[],
    };

    it('finds all that is there, and each speaks', async () => {
      expect(await seen()).toEqual(all);
      for (const voice of all.voices) {
        const sampleRate = voice.startsWith('mbrola') ? 16_000 : 22_050;
        expect(await heard(voice)).toEqual({ marks: 4, sampleRate });
      }
    });

    it('misses MBROLA alone when its program has gone', async () => {
      links.remove('mbrola');
      expect(await seen()).toEqual({
        ...all,
        states: { ...all.states, mbrola: 'not-installed' },
        voices: ['espeak-embedded:nl', 'espeak-ng:nl'],
        steps: ['mbrola'],
      });
      expect(await heard('mbrola:nl2')).toEqual({ marks: 4, sampleRate: 22_050 });
      links.link('mbrola');
      expect(await seen()).toEqual(all);
    });

    it.each(mbrolaVoices)('misses MBROLA’s voice %s when its data has gone', async (name) => {
      removeVoice(name);
      expect(await seen()).toEqual({
        ...all,
        missing: [`MBROLA ${name}`],
        voices: all.voices.filter((id) => id !== `mbrola:${name}`),
        steps: ['mbrola'],
      });
      addVoice(name);
      expect(await seen()).toEqual(all);
      expect(await heard(`mbrola:${name}`)).toEqual({ marks: 4, sampleRate: 16_000 });
    });

    it('calls a voice broken whose data is damaged', async () => {
      // eSpeak NG looks in its own folder first.
      const own = mkdtempSync(join(tmpdir(), 'leesmee-espeak-'));
      const about = execFileSync(join(links.folder, 'espeak-ng'), ['--version'], { encoding: 'utf8' });
      const dataPath = /Data at: (.+)$/m.exec(about)?.[1] ?? '';
      for (const name of readdirSync(dataPath)) symlinkSync(join(dataPath, name), join(own, name));
      mkdirSync(join(own, 'mbrola'), { recursive: true });
      writeFileSync(join(own, 'mbrola/nl2'), readFileSync(installedVoice('nl2')).subarray(0, 100_000));
      process.env.ESPEAK_DATA_PATH = own;
      try {
        expect(await seen()).toMatchObject({ missing: ['MBROLA nl2'], steps: [] });
        const { backEnds } = await directory.report();
        expect(backEnds.find(({ id }) => id === 'mbrola')?.finding).toMatchObject({
          missing: [{ reason: 'broken' }],
        });
      } finally {
        delete process.env.ESPEAK_DATA_PATH;
        rmSync(own, { recursive: true });
      }
      expect(await seen()).toEqual(all);
    });

    it('misses MBROLA too when eSpeak NG has gone, and reads on with the voice that comes with it', async () => {
      expect(await heard('espeak-ng:nl')).toMatchObject({ marks: 4 });
      links.remove('espeak-ng');
      expect(await heard('espeak-ng:nl')).toMatchObject({ marks: 4 });
      expect(await seen()).toEqual({
        ...all,
        states: { ...all.states, mbrola: 'not-installed', 'espeak-ng': 'not-installed' },
        voices: ['espeak-embedded:nl'],
        steps: ['mbrola', 'espeak-ng'],
      });
      links.link('espeak-ng');
      expect(await seen()).toEqual(all);
    });

    it('misses speech-dispatcher alone when it has gone', async () => {
      links.remove('speech-dispatcher');
      expect(await seen()).toEqual({
        ...all,
        states: { ...all.states, 'speech-dispatcher': 'not-installed' },
        steps: ['speech-dispatcher'],
      });
      links.link('speech-dispatcher');
      expect(await seen()).toEqual(all);
    });
  });
}
