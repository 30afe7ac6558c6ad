/** What a person reads about a problem, in English. */
import type { ProgramFault } from './errors.ts';
import { languageName } from './language.ts';
import { megabytes, millions, type ProblemMessages } from './problem-message.ts';

const faults: { readonly [Fault in ProgramFault]: string } = {
  missing: 'is no longer there',
  'not-executable': 'may not be started',
  failed: 'stopped unexpectedly',
  'timed-out': 'did not answer',
  'bad-audio': 'gave no usable sound',
};

export const englishProblems: ProblemMessages = {
  'file-empty': ({ name }) => ({ what: `“${name}” is empty.`, whatNow: 'Choose a file that holds text.' }),
  'file-binary': ({ name }) => ({
    what: `Leesmee doesn’t know this kind of file: “${name}”.`,
    whatNow: 'Choose a text, a Word, OpenDocument or PDF file, an e-book (EPUB) or a web page.',
  }),
  'file-encrypted': ({ name }) => ({
    what: `“${name}” is protected with a password.`,
    whatNow: 'Open it in the program it was made with, and save it without a password.',
  }),
  'file-protected': ({ name }) => ({
    what: `“${name}” is copy-protected (DRM).`,
    whatNow: 'Read it in the app of the shop or library, or ask them for a version without DRM.',
  }),
  'file-without-text': ({ name }) => ({
    what: `“${name}” holds only pictures of text, as a scan does.`,
    whatNow: 'Have text recognition (OCR) make text of it, and open that file.',
  }),
  'file-damaged': ({ name }) => ({
    what: `“${name}” is damaged or incomplete.`,
    whatNow: 'Get or save the file again, and retry.',
  }),
  'file-too-complex': ({ name }) => ({
    what: `“${name}” takes too much time or memory to open.`,
    whatNow: 'Save the text as a plain text file, or split it over smaller files.',
  }),
  'file-unsafe': ({ name }) => ({
    what: `“${name}” was not opened: it holds something that no ordinary text does.`,
    whatNow: 'Don’t trust the file, or ask whoever you have it from for a new one.',
  }),
  'file-too-large': ({ name, sizeBytes, limitBytes }) => ({
    what: `“${name}” is ${megabytes(sizeBytes, 'en')} MB. Leesmee opens files up to ${megabytes(limitBytes, 'en')} MB.`,
    whatNow: 'Split the text over smaller files.',
  }),
  'file-missing': ({ name }) => ({
    what: `“${name}” is no longer there.`,
    whatNow: 'See whether the file was moved, and open it again.',
  }),
  'file-not-readable': ({ name }) => ({
    what: `“${name}” can’t be read.`,
    whatNow: 'See whether you are allowed to open the file.',
  }),
  'file-not-written': ({ name }) => ({
    what: `“${name}” can’t be saved.`,
    whatNow: 'Choose another folder, or free some space on the disk.',
  }),
  'text-empty': () => ({ what: 'There is no text in it.', whatNow: 'Choose or paste a text with words.' }),
  'text-too-long': ({ limitCharacters }) => ({
    what: `The text is too long. Leesmee opens up to ${millions(limitCharacters, 'en')} million characters at a time.`,
    whatNow: 'Paste a smaller piece, or save the text in a file and open that.',
  }),
  'synthesis-failed': () => ({
    what: 'This can’t be read aloud.',
    whatNow: 'Try again, or read on from another sentence.',
  }),
  'voice-missing': ({ voice }) => ({
    what: `The voice “${voice}” is missing.`,
    whatNow: 'Choose another voice.',
  }),
  'voice-silent': ({ voice }) => ({
    what: `The voice “${voice}” stays silent.`,
    whatNow: 'Try again, or choose another voice.',
  }),
  'text-not-dutch': ({ language }) => ({
    what: `This text doesn’t seem to be Dutch (${languageName(language, 'en')}).`,
    whatNow: 'A Dutch voice doesn’t read it well.',
  }),
  'voice-broken': ({ program, reason }) => ({
    what: `The speech program “${program}” ${faults[reason]}.`,
    whatNow: 'Read on from another sentence, or choose another voice.',
  }),
  'settings-not-saved': () => ({
    what: 'The settings can’t be saved.',
    whatNow: 'They hold until you close Leesmee. See whether the disk is full.',
  }),
  'pronunciations-not-saved': () => ({
    what: 'The pronunciation can’t be saved.',
    whatNow: 'See whether the disk is full, and try again.',
  }),
  'pronunciations-full': ({ limit }) => ({
    what: `The dictionary is full: it holds ${limit.toLocaleString('en')} words.`,
    whatNow: 'First delete words that you no longer need.',
  }),
  'library-not-saved': () => ({
    what: 'The reading list can’t be saved.',
    whatNow: 'You can just read on. See whether the disk is full.',
  }),
  'library-not-readable': () => ({
    what: 'The reading list can’t be read.',
    whatNow: 'You can just read on. See whether the disk is still there, and try again.',
  }),
  'library-full': ({ limitBytes }) => ({
    what: `The reading list is full: it holds ${megabytes(limitBytes, 'en')} MB. This text is not in it.`,
    whatNow: 'You can just read the text. Remove texts from the reading list to make room.',
  }),
  'library-text-missing': () => ({
    what: 'This text is not in the reading list.',
    whatNow: 'See whether the reading list is on, and open the text again.',
  }),
  'clipboard-refused': () => ({
    what: 'The browser does not let Leesmee read the clipboard.',
    whatNow: 'Paste the text with Ctrl+V, or allow it when the browser asks.',
  }),
  'clipboard-empty': () => ({ what: 'There is no text on the clipboard.', whatNow: 'First copy a text.' }),
  'shortcut-taken': ({ shortcut }) => ({
    what: `The keys ${shortcut} belong to another program already.`,
    whatNow: 'Choose other keys in the settings of Leesmee.',
  }),
  'shortcut-invalid': ({ shortcut }) => ({
    what: `Leesmee can’t use the keys “${shortcut}”.`,
    whatNow: 'Choose other keys in the settings of Leesmee.',
  }),
  'dictionary-unknown': ({ name }) => ({
    what: `“${name}” is no word list.`,
    whatNow: 'Choose a CSV, TSV or PLS file.',
  }),
  'presets-not-saved': () => ({
    what: 'This set of settings could not be saved.',
    whatNow: 'See whether there is room on the disk, and try again.',
  }),
  'presets-full': ({ limit }) => ({
    what: `You have saved ${limit} sets of settings already. There is no room for more.`,
    whatNow: 'First delete one that you no longer use.',
  }),
  'preset-unknown': ({ name }) => ({
    what: `“${name}” holds no settings of Leesmee.`,
    whatNow: 'Choose a file that Leesmee has made. Its name ends in .leesmee.json.',
  }),
  'port-unavailable': ({ port }) => ({
    what: `Port ${port} is taken.`,
    whatNow: 'Choose another port, or let Leesmee choose one.',
  }),
  'connection-lost': () => ({
    what: 'The connection with Leesmee is gone.',
    whatNow: 'See whether Leesmee still runs. The connection restores itself.',
  }),
  'services-stopped': () => ({
    what: 'A part of Leesmee stopped and is being restarted.',
    whatNow: 'Your place in the text is kept. Try again in a moment.',
  }),
  'request-refused': () => ({
    what: 'Leesmee refused this request.',
    whatNow: 'Open Leesmee again with the address it showed when it started.',
  }),
  'request-invalid': () => ({
    what: 'Leesmee did not understand this request.',
    whatNow: 'Load the page again.',
  }),
  cancelled: () => ({ what: 'This was cancelled.', whatNow: 'Start again if you like.' }),
  internal: () => ({
    what: 'Something went wrong in Leesmee.',
    whatNow: 'Try again. If it keeps going wrong, restart Leesmee.',
  }),
};
