import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetFile, readPresetFile } from '../../../src/core/preset-file.ts';
import {
  builtInPresets,
  longestPresetName,
  presetFrom,
  presetHolds,
  presetName,
  presetSettingsFrom,
  undoOf,
} from '../../../src/core/presets.ts';
import { defaultSettings, settingSpecs, validSettings } from '../../../src/core/settings.ts';
import { problemCode } from '../../support/problem-code.ts';

const never = [
  'voice',
  'volume',
  'uiLanguage',
  'keys',
  'characterKeys',
  'keepReadingList',
  'clipboardShortcut',
];
const file = (content: unknown) => ({ name: 'groep 7.json', text: JSON.stringify(content) });

describe('the presets that come with Leesmee', () => {
  it.each(Object.entries(builtInPresets))(
    '%s is whole and valid, and leaves voice and language alone',
    (_, preset) => {
      expect(validSettings(preset)).toEqual(preset);
      expect(Object.keys(preset).sort()).toEqual(
        Object.keys(settingSpecs)
          .filter((name) => !never.includes(name))
          .sort(),
      );
    },
  );

  it('differ from each other, and standard is what Leesmee begins with', () => {
    expect(presetHolds(builtInPresets.standard, defaultSettings)).toBe(true);
    const contents = Object.values(builtInPresets).map((preset) => JSON.stringify(preset));
    expect(new Set(contents).size).toBe(contents.length);
  });
});

describe('a preset', () => {
  it('holds what is set, whatever the voice', () => {
    const settings = { ...defaultSettings, fontSize: 33, voice: 'say:Xander' };
    const preset = presetFrom(settings);
    expect(preset).not.toHaveProperty('voice');
    expect(presetHolds(preset, { ...settings, voice: 'say:Ellen', volume: 0.2 })).toBe(true);
    expect(presetHolds(preset, { ...settings, fontSize: 34 })).toBe(false);
  });

  it('is whole whatever a file held, and what isn’t taken over is named', () => {
    const { settings, ignored } = presetSettingsFrom({
      fontSize: 30,
      theme: 'roze',
      voice: 'say:Xander',
      later: 1,
    });
    expect(settings).toEqual({ ...builtInPresets.standard, fontSize: 30 });
    expect(ignored).toEqual(['theme', 'voice', 'later']);
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        expect(validSettings(presetSettingsFrom(garbage).settings)).toEqual(builtInPresets.standard);
      }),
    );
  });

  it('has a name on one line that says something', () => {
    expect(presetName('  Groep 7\n van juf  ')).toBe('Groep 7 van juf');
    expect(presetName(' \t ')).toBeNull();
    expect(presetName('x'.repeat(200))).toHaveLength(longestPresetName);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = presetName(text);
        if (name !== null) expect(presetName(name)).toBe(name);
      }),
    );
  });
});

describe('a preset as a file', () => {
  it('comes back as it was, under a name that any system takes', () => {
    const preset = { name: 'Groep 7: juf / “Marijke”', settings: builtInPresets.dyslexia };
    const written = presetFile(preset);
    expect(written.name).toBe('Groep 7 juf  Marijke.leesmee.json');
    expect(readPresetFile(written)).toEqual({ ...preset, ignored: [] });
    expect(readPresetFile({ ...written, text: `\uFEFF${written.text}` }).settings).toEqual(preset.settings);
  });

  it('takes over what is right in it, and names the rest', () => {
    const read = readPresetFile(
      file({ format: 'leesmee-preset', version: 9, settings: { rate: 0.8, fontSize: 'groot', stijl: 1 } }),
    );
    expect(read).toMatchObject({ name: 'groep 7', ignored: ['fontSize', 'stijl'] });
    expect(read.settings).toEqual({ ...builtInPresets.standard, rate: 0.8 });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Beste ouders,'],
    ['another program’s JSON', '{"theme":"dark"}'],
    ['another program’s settings', '{"format":"lezer","settings":{"fontSize":30}}'],
    ['no settings', '{"format":"leesmee-preset","version":1}'],
    ['a list', '[1,2]'],
  ])('is refused when it holds %s', async (_, text) => {
    const reading = Promise.resolve({ name: 'brief.json', text }).then(readPresetFile);
    expect(await problemCode(reading)).toBe('preset-unknown');
  });
});

it('what takes a change back is what it changed, as it was', () => {
  const settings = { ...defaultSettings, fontSize: 28 };
  expect(undoOf(settings, { fontSize: 40, rate: 1, theme: 'dark' })).toEqual({
    fontSize: 28,
    theme: 'system',
  });
});
