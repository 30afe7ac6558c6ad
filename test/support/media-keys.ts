/** The system's media controls, as the page has set them up: what they show, and their buttons. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    mediaKeys: Partial<Record<MediaSessionAction, MediaSessionActionHandler>>;
  }
}

/** Must come before the page is opened. */
export async function installMediaKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.mediaKeys = {};
    const { setActionHandler } = MediaSession.prototype;
    MediaSession.prototype.setActionHandler = function (action, handler) {
      if (handler) window.mediaKeys[action] = handler;
      setActionHandler.call(this, action, handler);
    };
  });
}

export const pressMediaKey = (page: Page, action: MediaSessionAction): Promise<void> =>
  page.evaluate((wanted) => {
    const press = window.mediaKeys[wanted];
    if (!press) throw new Error('the page does nothing with this key');
    press({ action: wanted });
  }, action);

export type ShownMedia = { readonly title: string | null; readonly state: MediaSessionPlaybackState };

export const shownMedia = (page: Page): Promise<ShownMedia> =>
  page.evaluate(() => ({
    title: navigator.mediaSession.metadata?.title ?? null,
    state: navigator.mediaSession.playbackState,
  }));
