/** The list of voices that a program writes, as text. */
import type SayPlatformBase from 'say/platform/base.js';
import type { ProcessRunner } from './process-runner.ts';

/** Windows' first PowerShell after a start takes several seconds. */
const timeLimitMs = 20_000;

/** Rejects with `voice-broken` or `cancelled`. */
export async function listedOutput(
  runner: ProcessRunner,
  platform: SayPlatformBase,
  signal: AbortSignal,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  const start = () => platform.getInstalledVoices(() => undefined);
  for await (const bytes of runner.run({ platform, start, timeLimitMs }, signal)) pieces.push(bytes);
  return Buffer.concat(pieces).toString('utf8');
}
