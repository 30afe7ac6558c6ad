/** Voices in Dutch. */
import type { VoicesMessages } from './voices-messages.ts';

const dutchVoices = (count: number): string =>
  count === 1 ? 'één Nederlandse stem' : `${count} Nederlandse stemmen`;

export const voicesDutch: VoicesMessages = {
  legend: 'Stem',
  regions: { nl: 'Nederlands', 'nl-NL': 'Nederland', 'nl-BE': 'België' },
  genders: { female: 'vrouw', male: 'man' },
  engines: {
    'espeak-embedded': 'hoort bij Leesmee',
    'espeak-ng': 'espeak-ng op deze computer',
    mbrola: 'MBROLA op deze computer',
    'mac-say': 'stem van macOS',
    'windows-speech': 'stem van Windows',
    'web-speech': 'stem van de browser',
  },
  offline: 'werkt zonder internet',
  online: 'alleen met internet: de tekst gaat naar de maker van de stem',
  liveLimits:
    'Leest rechtstreeks voor: na een pauze begint de zin opnieuw, de stiltes zijn niet precies, en het woord ' +
    'licht alleen op als de stem dat doorgeeft. Een geluidsbestand maken kan niet.',
  listen: (voice) => `Beluister ${voice}`,
  loading: 'De stemmen worden gezocht…',
  gone: (wanted, voice) => `De gekozen stem “${wanted}” is er niet. Nu leest “${voice}” voor.`,
  readAnyway: 'Toch voorlezen',
  notDutchAsked: 'Wil je hem toch horen? Kies “Toch voorlezen” of druk nog een keer op “Voorlezen”.',
  doctor: {
    title: 'Stemmendokter',
    intro: 'Dit is er op deze computer om mee voor te lezen.',
    lookAgain: 'Opnieuw zoeken',
    looking: 'Leesmee zoekt…',
    found: (count) => `Klaar met zoeken: ${dutchVoices(count)} gevonden.`,
    voicesOf: (backEnd) => `Stemmen van ${backEnd}`,
    browser: 'Stemmen van de browser',
    browserFound: (count) =>
      `De browser heeft ${dutchVoices(count)}. Ze lezen rechtstreeks voor, zonder precieze pauzes en zonder ` +
      'geluidsbestand.',
    browserNone: (others) =>
      others === 0
        ? 'De browser heeft geen stemmen.'
        : `De browser heeft stemmen voor andere talen (${others}), maar geen Nederlandse.`,
    browserSwitch:
      'Chrome en Chromium op Linux vinden de stemmen van speech-dispatcher alleen als je ze start met ' +
      '--enable-speech-dispatcher.',
    steps: 'Zo krijg je er een stem bij',
    noSteps: 'Alles wat Leesmee op dit systeem kan gebruiken is er.',
    copy: (command) => `Kopieer “${command}”`,
    copied: 'Gekopieerd. Plak het in een terminal.',
    notCopied: 'Kopiëren lukt niet. Selecteer de opdracht en kopieer hem zelf.',
  },
};
