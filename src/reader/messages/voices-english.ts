/** Voices in English. */
import type { VoicesMessages } from './voices-messages.ts';

const dutchVoices = (count: number): string => (count === 1 ? 'one Dutch voice' : `${count} Dutch voices`);

export const voicesEnglish: VoicesMessages = {
  legend: 'Voice',
  regions: { nl: 'Dutch', 'nl-NL': 'Netherlands', 'nl-BE': 'Belgium' },
  genders: { female: 'female', male: 'male' },
  engines: {
    'espeak-embedded': 'comes with Leesmee',
    'espeak-ng': 'espeak-ng on this computer',
    mbrola: 'MBROLA on this computer',
    'mac-say': 'voice of macOS',
    'windows-speech': 'voice of Windows',
    'web-speech': 'voice of the browser',
  },
  offline: 'works without internet',
  online: 'only with internet: the text goes to the maker of the voice',
  liveLimits:
    'Speaks by itself: after a pause the sentence begins again, silences are not exact, and the word lights up ' +
    'only when the voice tells it. It can’t make an audio file.',
  listen: (voice) => `Listen to ${voice}`,
  loading: 'Looking for voices…',
  gone: (wanted, voice) => `The chosen voice “${wanted}” is missing. “${voice}” reads for now.`,
  readAnyway: 'Read it anyway',
  notDutchAsked: 'Do you want to hear it all the same? Choose “Read it anyway” or press “Read aloud” again.',
  doctor: {
    title: 'Voice doctor',
    intro: 'This is what this computer has for reading aloud.',
    lookAgain: 'Look again',
    looking: 'Leesmee is looking…',
    found: (count) => `Done: found ${dutchVoices(count)}.`,
    voicesOf: (backEnd) => `Voices of ${backEnd}`,
    browser: 'Voices of the browser',
    browserFound: (count) =>
      `The browser has ${dutchVoices(count)}. They speak by themselves, without exact pauses and without an ` +
      'audio file.',
    browserNone: (others) =>
      others === 0
        ? 'The browser has no voices.'
        : `The browser has voices for other languages (${others}), but none for Dutch.`,
    browserSwitch:
      'Chrome and Chromium on Linux find the voices of speech-dispatcher only when you start them with ' +
      '--enable-speech-dispatcher.',
    steps: 'How to get another voice',
    noSteps: 'Everything that Leesmee can use on this system is there.',
    copy: (command) => `Copy “${command}”`,
    copied: 'Copied. Paste it in a terminal.',
    notCopied: 'Copying failed. Select the command and copy it yourself.',
  },
};
