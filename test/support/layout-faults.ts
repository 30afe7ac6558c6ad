/**
 * What is wrong with how the page is laid out now: sideways scrolling, text that is cut off or runs out of its box,
 * blocks or controls that lie over each other.
 */
import type { Page } from 'playwright-core';

export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const slackPx = 1.5;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 30)}”`;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() && !element.closest('.visually-hidden, [hidden]');
    const seenText = (element: Element): readonly DOMRect[] => {
      const pieces: DOMRect[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        // A label that is only heard is clipped.
        if (!text.parentElement || getComputedStyle(text.parentElement).clipPath !== 'none') continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        pieces.push(...range.getClientRects());
      }
      return pieces;
    };
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide of ${clientWidth}`);

    const blocks = [...document.querySelectorAll('article :is(h1, h2, h3, p, li):not(li :is(p, li))')].filter(
      isSeen,
    );
    let bottom = Number.NEGATIVE_INFINITY;
    for (const block of blocks) {
      const range = document.createRange();
      range.selectNodeContents(block);
      const text = [...range.getClientRects()];
      const right = Math.max(...text.map((rect) => rect.right));
      if (right > clientWidth + slackPx) faults.push(`${nameOf(block)} reaches ${right} px`);
      const box = block.getBoundingClientRect();
      if (box.top < bottom - slackPx) faults.push(`${nameOf(block)} lies over what stands before it`);
      bottom = box.bottom;
    }

    const controls = [...document.querySelectorAll('button, label, legend, .settings-panel p')].filter(
      isSeen,
    );
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      for (const piece of seenText(control)) {
        if (piece.width < 2 || piece.height < 2) continue;
        const over = Math.max(piece.right - box.right, box.left - piece.left);
        if (over > slackPx) {
          faults.push(`${nameOf(control)} runs ${over.toFixed(0)} px out of its box`);
          break;
        }
      }
      if (box.width > 2 && (box.right > clientWidth + slackPx || box.left < -slackPx)) {
        faults.push(`${nameOf(control)} stands outside of the window`);
      }
    }

    const bars = ['.app-header', '.player', '.settings-sections'];
    for (const bar of bars) {
      const buttons = [...document.querySelectorAll(`${bar} button`)].filter(isSeen);
      for (const [index, button] of buttons.entries()) {
        const a = button.getBoundingClientRect();
        for (const other of buttons.slice(index + 1)) {
          const b = other.getBoundingClientRect();
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > slackPx && down > slackPx) faults.push(`${nameOf(button)} lies over ${nameOf(other)}`);
        }
      }
    }
    return faults;
  });
}
