/** The voice doctor in English. */
import type { DoctorMessages } from './doctor-messages.ts';

const gains = {
  mbrola: 'For the more human MBROLA voices',
  'espeak-ng': 'For the voice of eSpeak NG',
  'speech-dispatcher': 'For voices that speak by themselves',
} as const;

export const englishDoctor: DoctorMessages = {
  findings: {
    found: ({ voices, otherVoices }) => {
      if (voices.length === 1) return 'There is one Dutch voice.';
      if (voices.length > 1) return `There are ${voices.length} Dutch voices.`;
      return otherVoices > 0
        ? `There are voices for other languages (${otherVoices}), but none for Dutch.`
        : 'There is no Dutch voice.';
    },
    'not-installed': ({ program }) => `“${program}” is not installed.`,
    broken: ({ program, reason }) =>
      ({
        'not-executable': `“${program}” is there, but may not be started.`,
        failed: `“${program}” is there, but doesn’t work.`,
        'timed-out': `“${program}” is there, but doesn’t answer.`,
        'bad-audio': `“${program}” is there, but gives no usable sound.`,
      })[reason],
  },
  live: 'Is there. Its voices speak by themselves, without exact pauses and without an audio file.',
  missing: {
    'not-installed': (name) => `${name} is not installed.`,
    'not-dutch': (name) => `${name} doesn’t speak Dutch.`,
    broken: (name) => `${name} is there, but doesn’t work.`,
    'live-only': (name) => `${name} can only speak by itself.`,
  },
  steps: {
    'install-packages': ({ gives, manager, archive }) => {
      const first = archive ? ` Switch on “${archive}” in the package sources first.` : '';
      const source = manager === 'aur' ? 'from the AUR ' : '';
      return `${gains[gives]}: install these packages ${source}and look again.${first}`;
    },
    'install-program': ({ program }) =>
      `${gains[program]}: install “${program}” with your system’s package manager and look again.`,
    'add-mac-voice': () =>
      'Open System Settings > Accessibility > Spoken Content > System Voice > Manage Voices. ' +
      'Choose Dutch or Dutch (Belgium) and download a voice; the enhanced one sounds best. Then look again.',
    'add-windows-voice': () =>
      'Open Settings > Time & language > Language & region and add Dutch with “Text-to-speech” ticked. ' +
      'Time & language > Speech > Manage voices shows which voices there are. Then restart Leesmee.',
  },
};
