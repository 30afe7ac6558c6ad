/** Has the page's keys do what they say. */
import { type RefObject, useMemo } from 'react';
import type { Command } from '../../core/commands.ts';
import { workingKeys } from '../../core/key-bindings.ts';
import { type Settings, type SettingsPatch, settingSpecs } from '../../core/settings.ts';
import type { StageControls } from '../article/article-view.tsx';
import { isUnderWay } from '../article/sounding-changes.ts';
import type { ReaderSession } from '../session/reader-session.ts';
import type { PanelState } from '../settings/use-settings-panel.ts';
import type { PageKeys } from './page-keys.ts';
import { useShortcuts } from './use-shortcuts.ts';

type Targets = {
  readonly keys: PageKeys;
  readonly settings: Pick<Settings, 'keys' | 'characterKeys'>;
  readonly session: ReaderSession;
  readonly panel: PanelState;
  readonly help: RefObject<HTMLDialogElement | null>;
  readonly adjustPronunciation: () => void;
  readonly showContents: () => void;
  readonly bookmark: () => void;
  readonly openLibrary: () => void;
  readonly chooseFile: () => void;
  readonly stage: RefObject<StageControls | null>;
};

export function useCommands({ keys, settings, session, panel, help, stage, ...targets }: Targets): void {
  const table = useMemo(
    () => workingKeys(settings.keys, settings.characterKeys),
    [settings.keys, settings.characterKeys],
  );
  const resize = (steps: number) =>
    session.changeSettings(resized(session.snapshot().settings.fontSize, steps));
  const stopOrClose = () => {
    const isSilent = !isUnderWay(session.snapshot().playback);
    if (panel.isOpen && (panel.hasFocus() || isSilent)) panel.close();
    else session.stop();
  };
  const actions: { readonly [Name in Command]: () => void } = {
    toggle: () => session.toggle(),
    repeatSentence: () => session.repeat(),
    previousSentence: () => session.previousSentence(),
    nextSentence: () => session.nextSentence(),
    previousParagraph: () => session.previousParagraph(),
    nextParagraph: () => session.nextParagraph(),
    readFromHere: () => stage.current?.readFromHere(),
    larger: () => resize(1),
    smaller: () => resize(-1),
    stop: stopOrClose,
    pronunciation: targets.adjustPronunciation,
    contents: targets.showContents,
    bookmark: targets.bookmark,
    library: targets.openLibrary,
    clipboard: () => void session.readClipboard(),
    open: targets.chooseFile,
    settings: panel.toggle,
    help: () => help.current?.showModal(),
  };
  useShortcuts(keys, table, (command) => actions[command]());
}

function resized(fontSize: number, steps: number): SettingsPatch {
  const { min, max, step } = settingSpecs.fontSize;
  return { fontSize: Math.min(max, Math.max(min, fontSize + steps * step)) };
}
