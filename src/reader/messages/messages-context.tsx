/** Hands every component the messages of the language that is set. */
import { createContext, useContext } from 'react';
import type { Settings } from '../../core/settings.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { Messages } from './messages.ts';

export const messagesIn: { readonly [Language in Settings['uiLanguage']]: Messages } = {
  nl: dutch,
  en: english,
};

export const MessagesContext = createContext<Messages>(dutch);

export const useMessages = (): Messages => useContext(MessagesContext);
