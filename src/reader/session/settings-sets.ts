/** What a session offers for many settings at once: presets, and the way back. */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import type { SettingsPatch } from '../../core/settings.ts';
import { PresetBook } from './preset-book.ts';
import type { ReaderSession, ReaderSnapshot } from './reader-session.ts';
import { SettingsChanges } from './settings-changes.ts';
import type { SnapshotStore } from './snapshot-store.ts';

type Parts = {
  readonly client: LeesmeeClient;
  readonly store: SnapshotStore<ReaderSnapshot>;
  readonly change: (patch: SettingsPatch) => void;
};

type SettingsSets = Pick<ReaderSession, 'presets' | 'replaceSettings' | 'undoSettings'>;

export function settingsSets({ client, store, change }: Parts): SettingsSets {
  const settings = () => store.get().settings;
  const changes = new SettingsChanges(settings, change, (undoableSettings) =>
    store.update({ undoableSettings }),
  );
  return {
    presets: new PresetBook({
      client,
      settings,
      changes,
      show: (patch) => store.update({ presets: { ...store.get().presets, ...patch } }),
    }),
    replaceSettings: (patch, what) => changes.replace(patch, what),
    undoSettings: () => changes.undo(),
  };
}
