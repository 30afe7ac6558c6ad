/**
 * Records what a computer would let hear: a PulseAudio server of its own with a null sink, and `parec` on its
 * monitor. Needs Debian's packages `pulseaudio` and `pulseaudio-utils`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const recordedRate = 48_000;

export type Recording = {
  readonly samples: Int16Array;
  /** When a sample was played, in milliseconds of `Date.now()`'s clock. */
  readonly timeOf: (sample: number) => number;
};

export type SoundRecorder = {
  /** What a program needs in its environment to be heard here. */
  readonly env: Readonly<Record<string, string>>;
  record(): Promise<{ stop(): Promise<Recording> }>;
  close(): Promise<void>;
};

/** With a folder for run-time files of their own, speech daemons that run already are left alone, and not heard. */
const clientOf = (folder: string) => ({
  PULSE_SERVER: `unix:${folder}/native`,
  PULSE_RUNTIME_PATH: folder,
  XDG_RUNTIME_DIR: folder,
});

export async function startSoundRecorder(): Promise<SoundRecorder> {
  const folder = await mkdtemp(join(tmpdir(), 'leesmee-sound-'));
  const env = clientOf(folder);
  const server = spawn(
    'pulseaudio',
    [
      '-n',
      '--daemonize=no',
      '--exit-idle-time=-1',
      '--disallow-exit',
      '-L',
      `module-null-sink sink_name=heard rate=${recordedRate} channels=1`,
      '-L',
      `module-native-protocol-unix socket=${folder}/native auth-anonymous=1`,
    ],
    { env: { ...process.env, ...env, HOME: folder }, stdio: 'ignore' },
  );
  for (
    let tries = 0;
    spawnSync('pactl', ['info'], { env: { ...process.env, ...env } }).status !== 0;
    tries += 1
  ) {
    if (tries > 50) throw new Error('PulseAudio did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    env,
    record: () => record(env),
    async close() {
      await endSpeechDispatcher(folder);
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The browser starts it when it is to speak, and leaves it running. */
async function endSpeechDispatcher(folder: string): Promise<void> {
  const pid = await readFile(join(folder, 'speech-dispatcher/pid/speech-dispatcher.pid'), 'utf8').catch(
    () => null,
  );
  const group = Number(pid);
  if (!Number.isInteger(group) || group <= 1) return;
  try {
    // Not by the program `kill`: Debian 12's takes `-KILL -1234` for every process there is.
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function record(env: Readonly<Record<string, string>>): Promise<{ stop(): Promise<Recording> }> {
  const child = spawn(
    'parec',
    ['-d', 'heard.monitor', `--rate=${recordedRate}`, '--channels=1', '--format=s16le', '--latency-msec=5'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const pieces: Buffer[] = [];
  let bytes = 0;
  const clock = new RecordingClock();
  child.stdout.on('data', (piece: Buffer) => {
    pieces.push(piece);
    bytes += piece.length;
    clock.arrived(bytes / 2, performance.timeOrigin + performance.now());
  });
  await once(child.stdout, 'data');
  return {
    async stop() {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await end(child);
      const all = Buffer.concat(pieces);
      const samples = new Int16Array(all.buffer.slice(all.byteOffset, all.byteOffset + (all.length & ~1)));
      return { samples, timeOf: (sample) => clock.timeOf(sample) };
    },
  };
}

/** Long enough to hold a piece that came at once, short enough for a clock's drift not to show. */
const windowSamples = 5 * recordedRate;

/**
 * When the samples of a recording were played. A piece can arrive late but never early, so in every few seconds
 * the one that came soonest tells; in between, the sound's clock is taken to run evenly. It is not the computer's:
 * over minutes they drift apart by tens of milliseconds.
 */
class RecordingClock {
  readonly #soonest: { sample: number; startMs: number }[] = [];

  arrived(sample: number, timeMs: number): void {
    const window = Math.floor(sample / windowSamples);
    const startMs = timeMs - (sample / recordedRate) * 1000;
    const known = this.#soonest[window];
    if (!known || startMs < known.startMs) this.#soonest[window] = { sample, startMs };
  }

  timeOf(sample: number): number {
    const points = this.#soonest.filter((point) => point !== undefined);
    const after = points.findIndex((point) => point.sample > sample);
    const next = points[after === -1 ? points.length - 1 : after]!;
    const before = points[Math.max(0, (after === -1 ? points.length : after) - 1)]!;
    const share = next.sample > before.sample ? (sample - before.sample) / (next.sample - before.sample) : 0;
    const startMs = before.startMs + Math.min(1, Math.max(0, share)) * (next.startMs - before.startMs);
    return startMs + (sample / recordedRate) * 1000;
  }
}
