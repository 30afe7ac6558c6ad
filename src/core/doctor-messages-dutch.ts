/** The voice doctor in Dutch. */
import type { DoctorMessages } from './doctor-messages.ts';

const gains = {
  mbrola: 'Voor de menselijkere MBROLA-stemmen',
  'espeak-ng': 'Voor de stem van eSpeak NG',
  'speech-dispatcher': 'Voor stemmen die rechtstreeks voorlezen',
} as const;

export const dutchDoctor: DoctorMessages = {
  findings: {
    found: ({ voices, otherVoices }) => {
      if (voices.length === 1) return 'Er is één Nederlandse stem.';
      if (voices.length > 1) return `Er zijn ${voices.length} Nederlandse stemmen.`;
      return otherVoices > 0
        ? `Er zijn stemmen voor andere talen (${otherVoices}), maar geen Nederlandse.`
        : 'Er is geen Nederlandse stem.';
    },
    'not-installed': ({ program }) => `“${program}” is niet geïnstalleerd.`,
    broken: ({ program, reason }) =>
      ({
        'not-executable': `“${program}” is er wel, maar mag niet worden gestart.`,
        failed: `“${program}” is er wel, maar werkt niet.`,
        'timed-out': `“${program}” is er wel, maar geeft geen antwoord.`,
        'bad-audio': `“${program}” is er wel, maar geeft geen bruikbaar geluid.`,
      })[reason],
  },
  live: 'Is er. De stemmen hiervan lezen rechtstreeks voor, zonder precieze pauzes en zonder geluidsbestand.',
  missing: {
    'not-installed': (name) => `${name} is niet geïnstalleerd.`,
    'not-dutch': (name) => `${name} spreekt geen Nederlands.`,
    broken: (name) => `${name} is er wel, maar werkt niet.`,
    'live-only': (name) => `${name} kan alleen rechtstreeks voorlezen.`,
  },
  steps: {
    'install-packages': ({ gives, manager, archive }) => {
      const first = archive ? ` Zet eerst “${archive}” aan in de pakketbronnen.` : '';
      const source = manager === 'aur' ? 'uit de AUR ' : '';
      return `${gains[gives]}: installeer deze pakketten ${source}en zoek opnieuw.${first}`;
    },
    'install-program': ({ program }) =>
      `${gains[program]}: installeer “${program}” met het pakketbeheer van je systeem en zoek opnieuw.`,
    'add-mac-voice': () =>
      'Open Systeeminstellingen > Toegankelijkheid > Gesproken materiaal > Systeemstem > Beheer stemmen. ' +
      'Kies Nederlands of Nederlands (België) en download een stem; de verbeterde versie klinkt het best. ' +
      'Zoek daarna opnieuw.',
    'add-windows-voice': () =>
      'Open Instellingen > Tijd en taal > Taal en regio en voeg Nederlands toe met “Tekst-naar-spraak” ' +
      'aangevinkt. Bij Tijd en taal > Spraak > Stemmen beheren zie je welke stemmen er zijn. ' +
      'Start Leesmee daarna opnieuw.',
  },
};
