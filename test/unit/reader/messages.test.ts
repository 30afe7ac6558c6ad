import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../../src/core/errors.ts';
import { problemMessage } from '../../../src/core/problem-messages.ts';
import { settingNames } from '../../../src/core/settings.ts';
import { messagesIn } from '../../../src/reader/messages/messages-in.ts';
import { settingSections } from '../../../src/reader/settings/shown-settings.ts';

const problems: { readonly [Code in ProblemCode]: Extract<Problem, { code: Code }> } = {
  'file-empty': { code: 'file-empty', name: 'a.txt' },
  'file-binary': { code: 'file-binary', name: 'a.txt' },
  'file-too-large': { code: 'file-too-large', name: 'a.txt', sizeBytes: 209715200, limitBytes: 104857600 },
  'file-encrypted': { code: 'file-encrypted', name: 'a.pdf' },
  'file-protected': { code: 'file-protected', name: 'a.epub' },
  'file-without-text': { code: 'file-without-text', name: 'a.pdf' },
  'file-damaged': { code: 'file-damaged', name: 'a.docx' },
  'file-too-complex': { code: 'file-too-complex', name: 'a.zip' },
  'file-unsafe': { code: 'file-unsafe', name: 'a.epub' },
  'file-missing': { code: 'file-missing', name: 'a.txt' },
  'file-not-readable': { code: 'file-not-readable', name: 'a.txt' },
  'file-not-written': { code: 'file-not-written', name: 'a.wav' },
  'text-empty': { code: 'text-empty' },
  'text-too-long': { code: 'text-too-long', limitCharacters: 34_000_000 },
  'synthesis-failed': { code: 'synthesis-failed' },
  'voice-missing': { code: 'voice-missing', voice: 'Xander' },
  'voice-broken': { code: 'voice-broken', program: 'espeak-ng', reason: 'timed-out' },
  'voice-silent': { code: 'voice-silent', voice: 'Frank' },
  'text-not-dutch': { code: 'text-not-dutch', language: 'en' },
  'settings-not-saved': { code: 'settings-not-saved' },
  'pronunciations-not-saved': { code: 'pronunciations-not-saved' },
  'pronunciations-full': { code: 'pronunciations-full', limit: 50_000 },
  'library-not-saved': { code: 'library-not-saved' },
  'library-not-readable': { code: 'library-not-readable' },
  'library-full': { code: 'library-full', limitBytes: 524288000 },
  'library-text-missing': { code: 'library-text-missing' },
  'clipboard-refused': { code: 'clipboard-refused' },
  'clipboard-empty': { code: 'clipboard-empty' },
  'shortcut-taken': { code: 'shortcut-taken', shortcut: 'Control+L' },
  'shortcut-invalid': { code: 'shortcut-invalid', shortcut: 'Hop' },
  'dictionary-unknown': { code: 'dictionary-unknown', name: 'a.csv' },
  'presets-not-saved': { code: 'presets-not-saved' },
  'presets-full': { code: 'presets-full', limit: 100 },
  'preset-unknown': { code: 'preset-unknown', name: 'a.json' },
  'port-unavailable': { code: 'port-unavailable', port: 8080 },
  'connection-lost': { code: 'connection-lost' },
  'services-stopped': { code: 'services-stopped' },
  'request-refused': { code: 'request-refused' },
  'request-invalid': { code: 'request-invalid' },
  cancelled: { code: 'cancelled' },
  internal: { code: 'internal' },
};

type Tree = { readonly [name: string]: unknown };

/** The text of every message, with something in the place of what it is given. */
function texts(messages: Tree): [name: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'function') return [[name, String(value('een', 'twee'))]];
    if (typeof value === 'string') return [[name, value]];
    return texts(value as Tree).map(([inner, text]) => [`${name}.${inner}`, text]);
  });
}

describe.each(['nl', 'en'] as const)('in the language %s', (language) => {
  it.each(Object.values(problems))('the problem $code says what happened and what to do now', (problem) => {
    const { what, whatNow } = problemMessage(problem, language);
    expect(what).toMatch(/\S.*\.$/);
    expect(whatNow).toMatch(/\S.*\.$/);
    for (const message of [what, whatNow]) expect(message).not.toMatch(/undefined|NaN/);
  });

  it('a file that is too large is told with both sizes', () => {
    expect(problemMessage(problems['file-too-large'], language).what).toMatch(/200 MB.*100 MB/);
  });

  it('no message is empty', () => {
    for (const [name, text] of texts(messagesIn[language])) expect(text.trim(), name).not.toBe('');
  });
});

it('the names that assistive technology and tests go by stand as agreed', () => {
  const { open, settings, player, settingsPanel } = messagesIn.nl;
  expect([open, settings, player.play, player.pause, player.stop, settingsPanel.names.rate]).toEqual([
    'Openen',
    'Instellingen',
    'Voorlezen',
    'Pauzeren',
    'Stoppen',
    'Snelheid',
  ]);
  expect([
    player.previousSentence,
    player.nextSentence,
    player.previousParagraph,
    player.nextParagraph,
  ]).toEqual(['Vorige zin', 'Volgende zin', 'Vorige alinea', 'Volgende alinea']);
});

it('the panel shows every setting once, but those that stand with what they are about', () => {
  const shown = settingSections.flatMap(({ settings }) => settings);
  const elsewhere = ['voice', 'keepReadingList', 'clipboardShortcut', 'keys', 'characterKeys'];
  expect([...shown].sort()).toEqual(settingNames.filter((name) => !elsewhere.includes(name)).sort());
});
