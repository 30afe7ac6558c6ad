/** The reader's own presets as they cross the channel: whole, with nothing in them that a preset may not set. */
import * as v from 'valibot';
import {
  mostPresets,
  type Preset,
  type PresetSettings,
  presetName,
  presetSettingsFrom,
} from '../core/presets.ts';

const presetIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/));
const presetSchema: v.GenericSchema<unknown, Preset> = v.object({
  id: presetIdSchema,
  name: v.pipe(
    v.string(),
    v.check((text) => presetName(text) === text),
  ),
  settings: v.custom<PresetSettings>((value) => {
    const { settings, ignored } = presetSettingsFrom(value);
    return (
      ignored.length === 0 && Object.keys(settings).every((name) => Object.hasOwn(value as object, name))
    );
  }),
});
export const presetsSchema = v.pipe(v.array(presetSchema), v.maxLength(mostPresets));
export const presetChangeSchema = v.object({
  put: presetsSchema,
  remove: v.pipe(v.array(presetIdSchema), v.maxLength(mostPresets)),
});
