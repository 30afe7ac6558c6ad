/** The bar at the top: opening a text, its title, and the ways to settings and help. */
import { BookA, Captions, CircleQuestionMark, FolderOpen, SlidersHorizontal } from 'lucide-react';
import { type Ref, useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import './app-header.css';

type Props = {
  readonly title: string;
  readonly panelId: string;
  readonly panelOpen: boolean;
  /** The settings stand over it. */
  readonly covered: boolean;
  readonly onOpenFile: (file: File) => void;
  readonly showsSpoken: boolean;
  readonly onToggleSpoken: () => void;
  readonly onAdjustPronunciation: () => void;
  readonly onToggleSettings: () => void;
  readonly onHelp: () => void;
  readonly settingsButton: Ref<HTMLButtonElement>;
  readonly ref: Ref<HTMLElement>;
};

export function AppHeader(props: Props) {
  const messages = useMessages();
  const fileInput = useRef<HTMLInputElement>(null);
  return (
    <header ref={props.ref} className="app-header" inert={props.covered}>
      <span className="brand" translate="no">
        Leesmee
      </span>
      <Button icon={FolderOpen} label={messages.open} onClick={() => fileInput.current?.click()} />
      <input
        ref={fileInput}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Choosing the same file again must be a change again.
          currentTarget.value = '';
          if (file) props.onOpenFile(file);
        }}
      />
      <span className="app-header-title">{props.title}</span>
      <span className="app-header-reading">
        <Button
          icon={Captions}
          shows="icon"
          label={messages.settingsPanel.names.showSpoken}
          aria-pressed={props.showsSpoken}
          onClick={props.onToggleSpoken}
        />
        <Button
          icon={BookA}
          shows="icon"
          label={messages.pronunciation.adjust}
          onClick={props.onAdjustPronunciation}
        />
      </span>
      <Button
        ref={props.settingsButton}
        icon={SlidersHorizontal}
        label={messages.settings}
        aria-expanded={props.panelOpen}
        aria-controls={props.panelOpen ? props.panelId : undefined}
        onClick={props.onToggleSettings}
      />
      <Button icon={CircleQuestionMark} shows="icon" label={messages.help} onClick={props.onHelp} />
    </header>
  );
}
