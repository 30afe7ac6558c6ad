/** What a program says that can only write to a file: in a folder that nobody else can read and that goes again. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type SayPlatformBase from 'say/platform/base.js';
import type { ProcessRunner } from './process-runner.ts';
import type { SayingRequest } from './speech-program.ts';
import { BadWavError } from './wav-sound.ts';

/** Throws `voice-broken` or `cancelled`, or a `BadWavError` when there is no file, or no place for one. */
export async function* saidToFile(
  runner: ProcessRunner,
  platform: SayPlatformBase,
  { text, voice, prosody, timeLimitMs }: SayingRequest,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const folder = await mkdtemp(join(tmpdir(), 'leesmee-speech-')).catch(failed);
  const path = join(folder, 'speech.wav');
  const start = () => platform.export(text, voice, prosody.speed, path, () => undefined);
  try {
    for await (const _ of runner.run({ platform, start, timeLimitMs }, signal));
    const file = await open(path).catch(failed);
    yield* file.createReadStream();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function failed(cause: unknown): never {
  throw new BadWavError('no file', { cause });
}
