import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppPage } from '../support/app-page.ts';
import {
  type AudioTrace,
  audioTrace,
  clearAudioTrace,
  installAudioProbe,
  utterancesOf,
} from '../support/audio-probe.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';

const fixtures = join(import.meta.dirname, '../fixtures/e2e');
const text = readFileSync(join(fixtures, 'de-veerman.txt'), 'utf8');
const sentences: string[] = JSON.parse(readFileSync(join(fixtures, 'de-veerman.sentences.json'), 'utf8'));

/** Around the start and end of a sound, a frame may show either side. */
const edgeSeconds = 0.05;

let app: AppPage;

pageForEachTest(
  async (opened) => {
    app = opened;
    await app.openText('de-veerman.txt', text);
    await app.article.getByText('De veerman stopt ermee').waitFor();
    await setSpeed(1);
  },
  { prepare: installAudioProbe },
);

const setSpeed = async (rate: number) => {
  await app.page.getByRole('slider', { name: 'Snelheid' }).fill(String(rate));
};
const litSentence = async () => (await app.lit()).sentence;
const trace = (): Promise<AudioTrace> => audioTrace(app.page);

describe('reading aloud', () => {
  it('lights each sentence, and words in it, while they sound, to the last', async () => {
    await setSpeed(3);
    // What was drawn before belongs to another text, at times that the output may still come to.
    await clearAudioTrace(app.page);
    await app.press('Space');
    await app.page.getByText('Einde van de tekst').waitFor();
    const { pieces, frames } = await trace();
    const heard = utterancesOf(pieces);
    expect(heard).toHaveLength(sentences.length);
    heard.forEach(({ at, end }, index) => {
      const inside = frames.filter(
        ({ heardAt }) => heardAt > at + edgeSeconds && heardAt < end - edgeSeconds,
      );
      expect(inside.length).toBeGreaterThan(0);
      expect(new Set(inside.map(({ sentence }) => sentence))).toEqual(new Set([sentences[index]]));
      for (const { word } of inside) {
        expect(word).not.toBe('');
        expect(sentences[index]).toContain(word);
      }
    });
  });

  it('keeps the pauses that were set, to the sample', async () => {
    await setSpeed(3);
    await app.press('Space');
    await app.untilLit({ sentence: sentences[8] });
    await app.button('Pauzeren').click();
    const heard = utterancesOf((await trace()).pieces);
    const silences = heard.slice(1, 8).map(({ at }, index) => at - (heard[index]?.end ?? 0));
    // After the heading; within a paragraph; after a paragraph. The pieces join to a sample of 1/22050 s.
    const expected = [0.7, 0.25, 0.25, 0.5, 0.25, 0.25, 0.5];
    silences.forEach((silence, index) => {
      expect(Math.abs(silence - (expected[index] ?? 0))).toBeLessThan(0.001);
    });
  });

  it('pauses and goes on at the very sample', async () => {
    await app.press('Space');
    await app.button('Pauzeren').waitFor();
    await app.page.waitForTimeout(700);
    await app.button('Pauzeren').click();
    await app.page.waitForTimeout(300);
    const before = (await trace()).pieces;
    const frozen = await app.lit();
    await app.page.waitForTimeout(500);
    expect(await app.lit()).toEqual(frozen);
    expect((await trace()).pieces).toEqual(before);
    const cut = before.at(-1)!;
    await clearAudioTrace(app.page);
    await app.button('Voorlezen').click();
    await expect.poll(async () => (await trace()).pieces.length).toBeGreaterThan(0);
    const [resumed] = (await trace()).pieces;
    expect(resumed?.clip).toBe(cut.clip);
    expect(resumed?.offset).toBeCloseTo(cut.offset + cut.end - cut.at, 6);
  });

  it('goes sentence by sentence and paragraph by paragraph, and stops', async () => {
    const { page } = app;
    expect(await litSentence()).toBe(sentences[0]);
    await app.button('Volgende zin').click();
    await app.untilLit({ sentence: sentences[1] });
    await app.button('Volgende alinea').click();
    await app.untilLit({ sentence: sentences[4] });
    await app.button('Vorige zin').click();
    await app.untilLit({ sentence: sentences[3] });
    await app.button('Vorige alinea').click();
    await app.untilLit({ sentence: sentences[1] });
    await app.press('Space');
    await app.button('Pauzeren').waitFor();
    await page.keyboard.press('ArrowRight');
    await app.untilLit({ sentence: sentences[2] });
    await app.button('Stoppen').click();
    await app.button('Voorlezen').waitFor();
    await page.waitForTimeout(300);
    await clearAudioTrace(page);
    await page.waitForTimeout(500);
    expect((await trace()).pieces).toEqual([]);
  });

  it('reads from the sentence that is clicked', async () => {
    await app.clickWords('gemeente wil');
    await app.button('Pauzeren').waitFor();
    await app.untilLit({ sentence: sentences[8], word: 'brug' });
  });

  it('doesn’t take a selection for a click', async () => {
    const from = await app.placeOf('gemeente');
    const to = await app.placeOf('bouwen');
    await app.page.mouse.move(from.x, from.y);
    await app.page.mouse.down();
    await app.page.mouse.move(to.x, to.y, { steps: 5 });
    await app.page.mouse.up();
    await app.page.waitForTimeout(200);
    expect(await app.button('Voorlezen').isVisible()).toBe(true);
    expect(await app.page.evaluate(() => String(getSelection()))).toContain('wil een brug');
  });

  it('changes speed within the sentence, and goes on from the word it was at', async () => {
    await app.clickWords('Volgens dr');
    await app.untilLit({ word: 'geschiedenis' });
    const before = (await trace()).frames.length;
    await setSpeed(2.5);
    await app.untilLit({ sentence: sentences[4], word: 'in' });
    const { frames } = await trace();
    const after = frames.slice(before).filter(({ sentence }) => sentence === sentences[4]);
    const words = after.map(({ word }) => word).filter((word, index, all) => word !== all[index - 1]);
    const expected = 'geschiedenis van het dorp beschrijft was de pont er al'.split(' ');
    expect(words.filter((word) => word !== '').slice(0, expected.length)).toEqual(expected);
  });

  it('goes back to the sentence that is read when a reader who scrolled away asks for it', async () => {
    await app.page.setViewportSize({ width: 900, height: 420 });
    await app.clickWords('De veerman stopt');
    await app.button('Pauzeren').waitFor();
    await app.article.hover();
    await app.page.mouse.wheel(0, 900);
    const back = app.button('Terug naar de gelezen zin');
    await back.waitFor();
    await back.click();
    await back.waitFor({ state: 'detached' });
    await expect.poll(async () => (await app.placeOf(sentences[0] ?? '')).inView).toBe(true);
  });
});
