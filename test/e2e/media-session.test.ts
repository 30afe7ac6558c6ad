import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AppPage } from '../support/app-page.ts';
import { installMediaKeys, pressMediaKey, shownMedia } from '../support/media-keys.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';

const fixtures = join(import.meta.dirname, '../fixtures/e2e');
const text = readFileSync(join(fixtures, 'de-veerman.txt'), 'utf8');
const sentences: string[] = JSON.parse(readFileSync(join(fixtures, 'de-veerman.sentences.json'), 'utf8'));
const title = 'De veerman stopt ermee';

let app: AppPage;

pageForEachTest(
  async (opened) => {
    app = opened;
    await app.openText('de-veerman.txt', text);
    await app.article.getByText(title).waitFor();
  },
  { prepare: installMediaKeys },
);

it('tells the system what is read and whether it sounds', async () => {
  const shown = () => shownMedia(app.page);
  await expect.poll(shown).toEqual({ title, state: 'none' });
  await app.press('Space');
  await expect.poll(shown).toEqual({ title, state: 'playing' });
  await app.untilLit({ word: 'veerman' });
  await app.press('Space');
  await expect.poll(shown).toEqual({ title, state: 'paused' });
  await app.press('Escape');
  await expect.poll(shown).toEqual({ title, state: 'none' });
});

it('obeys the media keys', async () => {
  await pressMediaKey(app.page, 'play');
  await app.untilLit({ word: 'veerman' });
  await pressMediaKey(app.page, 'pause');
  await app.button('Voorlezen').waitFor();
  await pressMediaKey(app.page, 'nexttrack');
  await app.untilLit({ sentence: sentences[1], word: '' });
  await pressMediaKey(app.page, 'nexttrack');
  await app.untilLit({ sentence: sentences[2] });
  await pressMediaKey(app.page, 'previoustrack');
  await app.untilLit({ sentence: sentences[1] });
  await pressMediaKey(app.page, 'play');
  await app.untilLit({ sentence: sentences[1], word: 'veertig' });
  await pressMediaKey(app.page, 'stop');
  await app.button('Voorlezen').waitFor();
  await app.untilLit({ sentence: sentences[1], word: '' });
});

it('holds the system’s attention with a silent element only while it reads', async () => {
  const isPlaying = () =>
    app.page.evaluate(() => {
      const { playing } = window as unknown as { playing: Set<HTMLMediaElement> };
      return [...playing].some(({ paused }) => !paused);
    });
  await app.page.evaluate(() => {
    const playing = new Set<HTMLMediaElement>();
    Object.assign(window, { playing });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      playing.add(this);
      return play.call(this);
    };
  });
  await app.press('Space');
  await expect.poll(isPlaying).toBe(true);
  await app.press('Space');
  await expect.poll(isPlaying).toBe(false);
});
