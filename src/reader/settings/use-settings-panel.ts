/**
 * Whether the settings are open, which of their sections are (remembered while the page lives), and where the
 * focus goes when they open and close.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { focusText } from '../focus-text.ts';
import type { SettingSection } from '../messages/settings-messages.ts';

export type PanelState = {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly openSections: ReadonlySet<SettingSection>;
  readonly toggleSection: (section: SettingSection) => void;
  readonly hasFocus: () => boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
};

export function useSettingsPanel(): PanelState {
  const [isOpen, setOpen] = useState(false);
  const [openSections, setOpenSections] = useState<ReadonlySet<SettingSection>>(new Set(['letters']));
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** What had the focus before; null while the panel is closed. */
  const before = useRef<Element | null>(null);

  useEffect(() => {
    if (isOpen) {
      before.current = document.activeElement;
      heading.current?.focus();
    } else if (before.current) {
      giveFocusBack(before.current, button.current);
      before.current = null;
    }
  }, [isOpen]);

  return {
    isOpen,
    toggle: () => setOpen(!isOpen),
    close: () => setOpen(false),
    openSections,
    toggleSection: (section) => setOpenSections(toggled(openSections, section)),
    hasFocus: () => heading.current?.closest('aside')?.contains(document.activeElement) ?? false,
    heading,
    button,
  };
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const others = new Set(items);
  if (!others.delete(item)) others.add(item);
  return others;
}

/** Whoever opened the panel with a key was in the text, and its keys are to work there again. */
function giveFocusBack(element: Element, button: HTMLElement | null): void {
  if (element === document.body) focusText();
  else if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  else button?.focus();
}
