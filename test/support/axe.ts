/**
 * What is wrong with a page as it is now: by axe-core, WCAG 2.2 up to AAA as far as a program can tell, and what it
 * takes for good practice; and by measuring, everything to press that is smaller than 44 px (WCAG 2.2, 2.5.5).
 */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'wcag22aaa'],
  'best-practice',
];

/** A line for each element that breaks a rule. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const broken = await page.evaluate(async (values) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  }, tags);
  return [...broken, ...(await smallTargets(page))];
}

const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary, a[href]')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        // A label is as good to press as what it names.
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        const isOnlyHeard = width <= 1 || height <= 1;
        const isLarge = Math.min(width, height) > 43.5;
        return isOnlyHeard || isLarge ? [] : [`${width} x ${height} px: ${element.outerHTML.slice(0, 80)}`];
      }),
  );
