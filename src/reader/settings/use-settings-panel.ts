/** Whether the settings are open, and where the focus goes when they open and close. */
import { type RefObject, useEffect, useRef, useState } from 'react';

export type PanelState = {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly hasFocus: () => boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
};

export function useSettingsPanel(): PanelState {
  const [isOpen, setOpen] = useState(false);
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
    hasFocus: () => heading.current?.closest('aside')?.contains(document.activeElement) ?? false,
    heading,
    button,
  };
}
