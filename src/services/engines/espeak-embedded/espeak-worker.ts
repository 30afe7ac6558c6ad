/**
 * The thread of the embedded voice. It loads eSpeak NG once, has it say a word so that the first request finds
 * it warm, and then serves one request after the other. What goes wrong in here ends the thread: the state of
 * a voice that failed is not to be trusted.
 */
import { parentPort } from 'node:worker_threads';
import createModule from '@echogarden/espeak-ng-emscripten';
import type { SpeechMark } from '../../../core/speech.ts';
import { TimeStretch } from '../../speech/time-stretch.ts';
import type { SynthesisAnswer, SynthesisRequest } from './espeak-messages.ts';
import { RequestControl } from './request-control.ts';

const port = parentPort!;
const silent = () => undefined;
const { eSpeakNGWorker: EspeakVoice } = await createModule({ print: silent, printErr: silent });
const voice = new EspeakVoice();
voice.set_voice('nl');
voice.synthesize('hallo', () => false);
const sampleRate = voice.get_samplerate();

function serve({ id, ssml, wordsPerMinute, pitch, stretch, control: shared }: SynthesisRequest): void {
  const control = new RequestControl(shared);
  const timeStretch = new TimeStretch(stretch, sampleRate);
  let given = 0;

  function give(samples: Int16Array<ArrayBuffer>, marks: readonly SpeechMark[]): void {
    if (samples.length === 0 && marks.length === 0) return;
    control.waitForRoom(given);
    given += 1;
    const answer: SynthesisAnswer = { id, chunk: { sampleRate, samples, marks } };
    port.postMessage(answer, [samples.buffer]);
  }

  if (!control.cancelled) {
    voice.set_rate(wordsPerMinute);
    voice.set_pitch(pitch);
    voice.synthesize(ssml, (samples, events) => {
      const marks = events
        .filter(({ type }) => type === 'mark')
        .map(({ id: name, audio_position }) => ({
          word: Number(name),
          at: audio_position / 1000 / stretch,
        }));
      give(timeStretch.push(samples), marks);
      return control.cancelled;
    });
    if (!control.cancelled) give(timeStretch.end(), []);
  }
  const end: SynthesisAnswer = { id, chunk: 'end' };
  port.postMessage(end);
}

port.on('message', serve);
