/** What the page says about sets of settings, in English. */
import type { PresetsMessages } from './presets-messages.ts';

export const presetsEnglish: PresetsMessages = {
  title: 'Quick set-up',
  names: {
    standard: 'Standard',
    dyslexia: 'Dyslexia',
    lowVision: 'Low vision',
    dutchLearner: 'Learning Dutch',
    calm: 'Calm',
  },
  explanations: {
    standard: 'As Leesmee begins.',
    dyslexia: 'More space between letters, words and lines, on cream paper.',
    lowVision: 'Large, sturdy letters on black, and larger buttons.',
    dutchLearner: 'Slower, with more silence, and numbers written out.',
    calm: 'Soft colours, a reading ruler and no word that jumps along.',
  },
  keep: 'Keep what is set now',
  name: 'Name',
  nameMissing: 'Give it a name, so that you find it again.',
  save: 'Save',
  cancel: 'Cancel',
  import: 'From a file',
  rename: (name) => `Rename “${name}”`,
  export: (name) => `Save “${name}” as a file`,
  remove: (name) => `Delete “${name}”`,
  set: (name) => `“${name}” is set.`,
  removed: (name) => `“${name}” is deleted.`,
  kept: (name) => `“${name}” has been kept.`,
  replaced: (name) => `“${name}” has been updated.`,
  exists: (name) => `“${name}” exists already. Saving this replaces it.`,
  ignored: (names) => `Not taken over from the file: ${names}.`,
  done: { reset: 'Everything is standard again.', mended: 'The colours have been changed.' },
  undo: 'Undo',
  undone: 'Everything is as it was again.',
};
