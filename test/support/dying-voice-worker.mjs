/** Stands in for the embedded voice's thread: answers every request with a click, and dies of the word `sterft`. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, ssml }) => {
  if (ssml.includes('sterft')) throw new Error('the voice dies');
  const samples = new Int16Array(100).fill(5000);
  parentPort.postMessage({ id, chunk: { sampleRate: 22_050, samples, marks: [{ word: 0, at: 0 }] } });
  parentPort.postMessage({ id, chunk: 'end' });
});
