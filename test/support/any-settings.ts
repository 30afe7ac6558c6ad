/** Any settings that a reader may have, within every range, for tests of whatever must hold for all of them. */
import fc from 'fast-check';
import type { Colour } from '../../src/core/colour.ts';
import {
  defaultSettings,
  type SettingSpec,
  type Settings,
  settingNames,
  settingSpecs,
} from '../../src/core/settings.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`);

const between = ({ min, max, step }: { min: number; max: number; step: number }): fc.Arbitrary<number> =>
  fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => Math.min(max, Number((min + steps * step).toFixed(3))));

function anyValue(spec: SettingSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'range':
      return between(spec);
    case 'following':
      return fc.oneof(fc.constant('auto'), between(spec));
    case 'choice':
      return fc.constantFrom(...spec.options);
    case 'switch':
      return fc.boolean();
    case 'colour':
      return fc.oneof(fc.constant('auto'), anyColour);
    case 'text':
    case 'keys':
      return fc.constant(spec.fallback);
  }
}

/** With the voice as it is, which speaks of itself. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record(Object.fromEntries(settingNames.map((name) => [name, anyValue(settingSpecs[name])])))
  .map((values) => ({ ...defaultSettings, ...values }) as Settings);
