/** A group of settings under a heading that opens and closes it. What is closed isn't on the page. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import './settings-section.css';

type Props = {
  readonly title: string;
  readonly headingLevel: 2 | 3;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

export function SettingsSection({ title, headingLevel, isOpen, onToggle, children }: Props) {
  const content = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="settings-section">
      <Heading>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? content : undefined}
          onClick={onToggle}
        >
          {title}
          <ChevronDown aria-hidden="true" />
        </button>
      </Heading>
      {isOpen && (
        <div id={content} className="settings-section-content">
          {children}
        </div>
      )}
    </section>
  );
}
