import { describe, expect, it } from 'vitest';
import { dutchTag } from '../../../src/services/engines/say/dutch-tag.ts';
import { espeakVoices } from '../../../src/services/engines/say/espeak-voice-list.ts';
import { macVoices } from '../../../src/services/engines/say/mac-voice-list.ts';
import { windowsVoices } from '../../../src/services/engines/say/windows-voice-list.ts';

describe('the list of eSpeak NG', () => {
  it('tells its own voices from MBROLA’s, and passes over what is no voice', () => {
    const listed = [
      'Pty Language       Age/Gender VoiceName          File                 Other Languages',
      ' 5  nl              --/M      Dutch              gmw/nl               ',
      ' 9  nl              --/F      dutch-mbrola-3     mb/mb-nl3            ',
      ' 5  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)',
      ' 5  nl              20/-      Dutch              gmw/nl',
      'Error: something else',
      '',
    ].join('\n');
    expect(espeakVoices(listed)).toEqual([
      { language: 'nl', gender: 'male', mbrola: null },
      { language: 'nl', gender: 'female', mbrola: 'nl3' },
      { language: 'en-gb', gender: 'male', mbrola: null },
      { language: 'nl', gender: null, mbrola: null },
    ]);
  });
});

describe('the list of macOS', () => {
  it.each([
    ['Xander              nl_NL    # Hallo, ik ben Xander.', { name: 'Xander', language: 'nl_NL' }],
    ['Eddy (Dutch (Belgium)) nl_BE    # Hallo!', { name: 'Eddy (Dutch (Belgium))', language: 'nl_BE' }],
    ['Bad News            en_US    # nl_NL # no', { name: 'Bad News', language: 'en_US' }],
    ['Stem met   spaties nl_NL #', { name: 'Stem met   spaties', language: 'nl_NL' }],
    ['Majed               ar_001   # Hello', { name: 'Majed', language: 'ar_001' }],
  ])('reads %j', (line, voice) => {
    expect(macVoices(`${line}\r\n`)).toEqual([voice]);
  });

  it.each(['', 'Xander', '-o x nl_NL # hallo', 'nl_NL # hallo', '\u0000'])('finds no voice in %j', (line) => {
    expect(macVoices(line)).toEqual([]);
  });
});

describe('the list of Windows', () => {
  it('takes what the script writes, and nothing else', () => {
    const voice = { name: 'Microsoft Frank', language: 'nl-NL', gender: 'Male', kind: 'onecore' };
    expect(windowsVoices(JSON.stringify([voice]))).toEqual([voice]);
    expect(windowsVoices('[]')).toEqual([]);
    for (const other of ['', '{}', 'Add-Type : fout', JSON.stringify([{ ...voice, kind: 'x' }])]) {
      expect(() => windowsVoices(other)).toThrow();
    }
  });
});

describe('dutchTag', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-NL', 'nl-NL'],
    ['nl_be', 'nl-BE'],
    ['NL-be', 'nl-BE'],
    ['nl-x-speciaal', 'nl'],
    ['nld', null],
    ['nlx-NL', null],
    ['en-NL', null],
    ['af', null],
    ['', null],
  ])('takes %j for %j', (language, tag) => {
    expect(dutchTag(language)).toBe(tag);
  });
});
