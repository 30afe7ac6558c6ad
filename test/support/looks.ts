/**
 * How the page looks, held to pictures of it that somebody has looked at (`test/fixtures/looks`). With
 * `LEESMEE_KEEP_LOOKS=1` the pictures of now are kept as the ones to hold to; a picture that differs is written to
 * `out/looks`, beside one that shows where. Letters are drawn a little differently by each system and version of a
 * browser, so what counts is how much differs together, as a thing that has moved or changed colour does.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

const root = join(import.meta.dirname, '../..');
const kept = join(root, 'test/fixtures/looks');
const found = join(root, 'out/looks');

/** Of the pixels in a square this wide, so many may differ. */
const window = { sizePx: 32, pixels: 200 };
/** How far a colour may be off, of 1 for black and white. */
const colourThreshold = 0.15;

/** Undefined for a look that is as it was, else what is the matter. */
export async function lookFault(page: Page, name: string): Promise<string | undefined> {
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const path = join(kept, `${name}.png`);
  if (process.env.LEESMEE_KEEP_LOOKS === '1') {
    mkdirSync(kept, { recursive: true });
    writeFileSync(path, picture);
    return undefined;
  }
  const [now, before] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(path))];
  if (now.width !== before.width || now.height !== before.height) {
    return `${name} is ${now.width}x${now.height}, and was ${before.width}x${before.height}`;
  }
  const shown = new PNG({ width: now.width, height: now.height });
  const options = { threshold: colourThreshold, windowSize: window.sizePx };
  const differing = pixelmatch(before.data, now.data, shown.data, now.width, now.height, options);
  if (differing <= window.pixels) return undefined;
  mkdirSync(found, { recursive: true });
  writeFileSync(join(found, `${name}.png`), picture);
  writeFileSync(join(found, `${name}.differs.png`), PNG.sync.write(shown));
  return `${name} looks otherwise: ${differing} pixels of ${window.sizePx}x${window.sizePx} differ; see out/looks`;
}
