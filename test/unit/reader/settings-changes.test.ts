import { expect, it } from 'vitest';
import { defaultSettings, type Settings, type SettingsPatch } from '../../../src/core/settings.ts';
import type { SettingsChange } from '../../../src/reader/session/reader-session.ts';
import { SettingsChanges } from '../../../src/reader/session/settings-changes.ts';

function settingsAt(begin: Settings) {
  let settings = begin;
  const shown: (SettingsChange | null)[] = [];
  const change = (patch: SettingsPatch) => {
    settings = { ...settings, ...patch };
  };
  const changes = new SettingsChanges(
    () => settings,
    change,
    (undoable) => shown.push(undoable),
  );
  return { changes, change, now: () => settings, shown };
}

it('many settings change at once, and are put back at once', () => {
  const { changes, now, shown } = settingsAt({ ...defaultSettings, fontSize: 28 });
  changes.replace({ fontSize: 40, theme: 'black', rate: 1 }, { kind: 'reset' });
  expect(now()).toMatchObject({ fontSize: 40, theme: 'black' });
  changes.undo();
  expect(now()).toEqual({ ...defaultSettings, fontSize: 28 });
  changes.undo();
  expect(now().fontSize).toBe(28);
  expect(shown).toEqual([{ kind: 'reset' }, null, null]);
});

it('what the reader has changed since then stays', () => {
  const { changes, change, now } = settingsAt(defaultSettings);
  changes.replace({ fontSize: 40, theme: 'black' }, { kind: 'reset' });
  change({ fontSize: 44 });
  changes.undo();
  expect(now()).toEqual({ ...defaultSettings, fontSize: 44 });
});

it('only the last change is put back', () => {
  const { changes, now } = settingsAt(defaultSettings);
  changes.replace({ fontSize: 40 }, { kind: 'builtIn', name: 'lowVision' });
  changes.replace({ fontSize: 22 }, { kind: 'builtIn', name: 'dyslexia' });
  changes.undo();
  expect(now().fontSize).toBe(40);
});

it('what else was done is taken back with them, once', () => {
  const { changes } = settingsAt(defaultSettings);
  let takenBack = 0;
  const undoRest = () => {
    takenBack += 1;
  };
  changes.replace({ fontSize: 40 }, { kind: 'reset' }, undoRest);
  expect(takenBack).toBe(0);
  changes.undo();
  changes.undo();
  expect(takenBack).toBe(1);
});
