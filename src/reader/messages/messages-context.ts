/** Hands every component the messages of the language that is set. */
import { createContext, useContext } from 'react';
import { dutch } from './dutch.ts';
import type { Messages } from './messages.ts';

export const MessagesContext = createContext<Messages>(dutch);

export const useMessages = (): Messages => useContext(MessagesContext);
