/**
 * A screen without a monitor (Debian's `xvfb`) to see when another program shows a page of text: its picture is a file,
 * so looking at it costs next to nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const width = 1280;
const height = 900;
const bytesPerPixel = 4;
const lookEveryMs = 20;
/** Title bars and tool bars are above this. */
const topOfPage = 150;
/** A line of prose goes so often from light to dark and back, and a page of it has so many rows of pixels like that. */
const edgesInRow = 60;
const rowsOfText = 80;
const darkerThan = 110;
const lighterThan = 180;

export class VirtualScreen {
  readonly display: string;
  readonly #server: ChildProcess;
  readonly #folder: string;

  private constructor(display: string, server: ChildProcess, folder: string) {
    this.display = display;
    this.#server = server;
    this.#folder = folder;
  }

  /** Rejects where there is no Xvfb. */
  static async start(): Promise<VirtualScreen> {
    const folder = await mkdtemp(join(tmpdir(), 'leesmee-'));
    const screen = `${width}x${height}x24`;
    const options = ['-displayfd', '1', '-screen', '0', screen, '-fbdir', folder, '-nolisten', 'tcp'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    const number = await new Promise<string>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', () => reject(new Error('Xvfb ended')));
      server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    });
    return new VirtualScreen(`:${number}`, server, folder);
  }

  /** Milliseconds until a page of text is seen. */
  async untilText(limitMs = 120_000): Promise<number> {
    const startedAtMs = performance.now();
    while (performance.now() - startedAtMs < limitMs) {
      if (showsText(await readFile(join(this.#folder, 'Xvfb_screen0')))) {
        return Math.round(performance.now() - startedAtMs);
      }
      await sleep(lookEveryMs);
    }
    throw new Error('no page of text was seen');
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#server.kill();
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** The file is a picture of the kind `xwd` makes: its pixels are last. */
function showsText(picture: Buffer): boolean {
  const pixels = picture.subarray(picture.length - width * height * bytesPerPixel);
  let rows = 0;
  for (let y = topOfPage; y < height; y += 1) {
    let edges = 0;
    let isDark = false;
    for (let x = 0; x < width; x += 1) {
      const green = pixels[(y * width + x) * bytesPerPixel + 1] ?? 0;
      if (isDark ? green > lighterThan : green < darkerThan) {
        isDark = !isDark;
        edges += 1;
      }
    }
    if (edges >= edgesInRow) rows += 1;
  }
  return rows >= rowsOfText;
}
