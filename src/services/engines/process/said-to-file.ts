/** What a program says that can only write to a file: in a folder that nobody else can read and that goes again. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type SayPlatformBase from 'say/platform/base.js';
import type { ProcessRunner } from './process-runner.ts';
import type { SayingRequest } from './speech-program.ts';
import { BadWavError } from './wav-sound.ts';

/** Throws `voice-broken` or `cancelled`, or a `BadWavError` when there is no file after all. */
export async function* saidToFile(
  runner: ProcessRunner,
  platform: SayPlatformBase,
  { text, voice, prosody, timeLimitMs }: SayingRequest,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const folder = await mkdtemp(join(tmpdir(), 'leesmee-speech-'));
  const path = join(folder, 'speech.wav');
  const start = () => platform.export(text, voice, prosody.speed, path, () => undefined);
  try {
    for await (const _ of runner.run({ platform, start, timeLimitMs }, signal));
    yield* createReadStream(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BadWavError('no file');
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
