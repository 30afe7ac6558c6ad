/**
 * A preset as a file that one hands to another. It is JSON with the names of the settings as they are in Leesmee, so
 * that a newer version reads it as well; what this version doesn't know in it is named, and left out.
 */
import { LeesmeeError } from './errors.ts';
import { type Preset, type PresetSettings, presetName, presetSettingsFrom } from './presets.ts';

const format = 'leesmee-preset';
const version = 1;

export const presetFileLimitBytes = 256 * 1024;

export function presetFile({ name, settings }: Pick<Preset, 'name' | 'settings'>): {
  readonly name: string;
  readonly text: string;
} {
  const safeName = name.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'leesmee';
  return {
    name: `${safeName}.leesmee.json`,
    text: `${JSON.stringify({ format, version, name, settings }, null, 2)}\n`,
  };
}

export type ReadPreset = {
  readonly name: string;
  readonly settings: PresetSettings;
  readonly ignored: readonly string[];
};

/** Throws `preset-unknown` for a file that is no preset. */
export function readPresetFile(file: { readonly name: string; readonly text: string }): ReadPreset {
  const content = parsed(file.text.replace(/^\uFEFF/, ''));
  if (!isObject(content) || content.format !== format || !isObject(content.settings)) {
    throw new LeesmeeError({ code: 'preset-unknown', name: file.name });
  }
  const { settings, ignored } = presetSettingsFrom(content.settings);
  const written = typeof content.name === 'string' ? presetName(content.name) : null;
  return { name: written ?? presetName(file.name.replace(/\..*$/, '')) ?? file.name, settings, ignored };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
