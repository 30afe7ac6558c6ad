/** The messages by language. */
import type { Settings } from '../../core/settings.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { Messages } from './messages.ts';

export const messagesIn: { readonly [Language in Settings['uiLanguage']]: Messages } = {
  nl: dutch,
  en: english,
};
