import { describe, expect, it } from 'vitest';
import type { AppPage } from '../support/app-page.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';

const page = `<!doctype html><html lang="nl"><title>Het gemaal</title><body><h1>Het gemaal</h1>
<p>Het gemaal is <em>oud</em> en <strong>heel <i>sterk</i></strong>. Er werkt één man.</p>
<h2>Wat het doet</h2>
<table><tr><th>Dag</th><th>Water</th></tr><tr><td>maandag</td><td>12 liter</td></tr><tr><td>dinsdag</td><td>9 liter</td></tr></table>
<p>De machinist zingt. <span lang="fr">Sur le pont d’Avignon, on y danse tous en rond.</span> Dan gaat hij naar huis.</p>
<h3>De pomp</h3><p>De pomp is groen.</p></body></html>`;

let app: AppPage;

pageForEachTest(async (opened) => {
  app = opened;
  await app.openText('gemaal.html', page);
  await app.article.getByText('De pomp is groen.').waitFor();
});

/** Changes whether this is read, in the settings. */
async function toggle(setting: string): Promise<void> {
  await app.button('Instellingen').click();
  const group = app.page.getByRole('button', { name: 'Wat er wordt voorgelezen' });
  if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
  await app.page.getByRole('checkbox', { name: setting }).click();
  await app.button('Instellingen').click();
}

describe('the structure of a text', () => {
  it('shows emphasis, with words that light up across it', async () => {
    expect(await app.article.locator('em').allTextContents()).toEqual(['oud', 'sterk']);
    expect(await app.article.locator('strong').allTextContents()).toEqual(['heel ', 'sterk']);
    await app.clickWords('Het gemaal is');
    await app.untilLit({ sentence: 'Het gemaal is oud en heel sterk.', word: 'sterk' });
  });

  it('tells a screen reader where another language is spoken', async () => {
    expect(await app.article.locator('span[lang=fr]').textContent()).toContain('Avignon');
  });

  it('is listed, and an entry of the list goes there', async () => {
    await app.button('Inhoud').click();
    const dialog = app.page.getByRole('dialog', { name: 'Inhoud' });
    expect(await dialog.getByRole('listitem').first().getByRole('button').allTextContents()).toEqual([
      'Wat het doet',
      'De pomp',
    ]);
    await dialog.getByRole('button', { name: 'De pomp' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await app.untilLit({ sentence: 'De pomp' });
    expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe('De pomp');
    await app.page.keyboard.press('c');
    const entry = dialog.getByRole('button', { name: 'De pomp' });
    await expect.poll(() => entry.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => entry.getAttribute('aria-current')).toBe('location');
  });
});

describe('what isn’t read aloud', () => {
  it('says so above a table, and is passed over', async () => {
    await toggle('Tabellen');
    const rows = app.article.locator('.unread');
    expect(await rows.count()).toBe(2);
    expect(
      await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row, '::before').content)),
    ).toEqual(['"Tabel, wordt niet voorgelezen"', 'none']);
    expect(await rows.last().getAttribute('title')).toBe('Tabel, wordt niet voorgelezen');
    await app.clickWords('Wat het doet');
    await app.untilLit({ sentence: 'De machinist zingt.' });
    await toggle('Tabellen');
    expect(await rows.count()).toBe(0);
  });

  it('may be a sentence in another language', async () => {
    await toggle('Zinnen in een andere taal');
    const unread = await app.page.evaluate(() =>
      [...(CSS.highlights.get('unread') ?? [])].map(String).join(''),
    );
    expect(unread).toContain('Avignon');
    await app.clickWords('De machinist zingt.');
    await app.untilLit({ sentence: 'Dan gaat hij naar huis.' });
    await toggle('Zinnen in een andere taal');
  });

  it('is marked in a text that is opened later too, from its beginning to its end', async () => {
    await toggle('Zinnen in een andere taal');
    const french = '<p>Hij zingt. <span lang="fr">Sur le pont d’Avignon, on y danse tous en rond.</span></p>';
    const between = '<p>De pomp is groen.</p>'.repeat(200);
    const long = `<!doctype html><html lang="nl"><title>Lang</title><body><h1>Lang</h1>${french}${between}${french}`;
    await app.openText('lang.html', `${long}</body></html>`);
    await app.article.getByRole('heading', { name: 'Lang' }).waitFor();
    const unread = () => app.page.evaluate(() => [...(CSS.highlights.get('unread') ?? [])].map(String));
    await expect.poll(unread).toEqual(Array(2).fill('Sur le pont d’Avignon, on y danse tous en rond.'));
    await toggle('Zinnen in een andere taal');
  });
});
