/**
 * Whether the settings are open, which of their sections are (remembered while the page lives), and where the
 * focus goes when they open and close.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
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
  const wasOpen = useRef(false);

  useEffect(() => {
    if (isOpen) heading.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
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
