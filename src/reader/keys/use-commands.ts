/** Has the page's keys do what they say. */
import type { RefObject } from 'react';
import { type SettingsPatch, settingSpecs } from '../../core/settings.ts';
import type { StageControls } from '../article/article-view.tsx';
import { isUnderWay } from '../article/sounding-changes.ts';
import type { ReaderSession } from '../session/reader-session.ts';
import type { PanelState } from '../settings/use-settings-panel.ts';
import type { Command } from './shortcut.ts';
import { useShortcuts } from './use-shortcuts.ts';

type Targets = {
  readonly session: ReaderSession;
  readonly panel: PanelState;
  readonly help: RefObject<HTMLDialogElement | null>;
  readonly adjustPronunciation: () => void;
  readonly bookmark: () => void;
  readonly openLibrary: () => void;
  readonly stage: RefObject<StageControls | null>;
};

export function useCommands({ session, panel, help, stage, ...targets }: Targets): void {
  const resize = (steps: number) =>
    session.changeSettings(resized(session.snapshot().settings.fontSize, steps));
  const stopOrClose = () => {
    const isSilent = !isUnderWay(session.snapshot().playback);
    if (panel.isOpen && (panel.hasFocus() || isSilent)) panel.close();
    else session.stop();
  };
  const actions: { readonly [Name in Command]: () => void } = {
    toggle: () => session.toggle(),
    previousSentence: () => session.previousSentence(),
    nextSentence: () => session.nextSentence(),
    previousParagraph: () => session.previousParagraph(),
    nextParagraph: () => session.nextParagraph(),
    readFromHere: () => stage.current?.readFromHere(),
    larger: () => resize(1),
    smaller: () => resize(-1),
    stop: stopOrClose,
    pronunciation: targets.adjustPronunciation,
    bookmark: targets.bookmark,
    library: targets.openLibrary,
    help: () => help.current?.showModal(),
  };
  useShortcuts((command) => actions[command]());
}

function resized(fontSize: number, steps: number): SettingsPatch {
  const { min, max, step } = settingSpecs.fontSize;
  return { fontSize: Math.min(max, Math.max(min, fontSize + steps * step)) };
}
