/** The bar at the top: opening a text, its title, and the ways to settings and help. */
import {
  BookA,
  BookmarkPlus,
  Captions,
  CircleQuestionMark,
  ClipboardList,
  Ellipsis,
  FolderOpen,
  List,
  SlidersHorizontal,
  TableOfContents,
} from 'lucide-react';
import { type Ref, type RefObject, useState } from 'react';
import { fileExtensions } from '../../core/file-types.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { type MoreAction, MoreDialog } from './more-dialog.tsx';
import './app-header.css';

/** What the chooser offers: files that are called so, and every kind of text. */
const acceptedFiles = [...fileExtensions.map((extension) => `.${extension}`), 'text/*'].join(',');

type Props = {
  readonly title: string;
  readonly panelId: string;
  readonly panelOpen: boolean;
  /** The settings stand over it. */
  readonly covered: boolean;
  readonly onOpenFiles: (files: readonly File[]) => void;
  /** Pressing it has the reader choose files. */
  readonly fileInput: RefObject<HTMLInputElement | null>;
  readonly onLibrary: () => void;
  readonly onBookmark: () => void;
  readonly onClipboard: () => void;
  readonly showsSpoken: boolean;
  readonly onToggleSpoken: () => void;
  readonly onAdjustPronunciation: () => void;
  /** Null for a text without headings to go to. */
  readonly onContents: (() => void) | null;
  readonly onToggleSettings: () => void;
  readonly onHelp: () => void;
  readonly settingsButton: Ref<HTMLButtonElement>;
  readonly ref: Ref<HTMLElement>;
};

export function AppHeader(props: Props) {
  const messages = useMessages();
  const { fileInput } = props;
  const [showsMore, setShowsMore] = useState(false);
  const { names } = messages.settingsPanel;
  const more: readonly MoreAction[] = [
    { icon: ClipboardList, label: messages.clipboard.read, run: props.onClipboard },
    { icon: Captions, label: names.showSpoken, run: props.onToggleSpoken, pressed: props.showsSpoken },
    { icon: BookA, label: messages.pronunciation.adjust, run: props.onAdjustPronunciation },
    { icon: BookmarkPlus, label: messages.library.bookmarks.add, run: props.onBookmark },
  ];
  return (
    <header ref={props.ref} className="app-header" inert={props.covered}>
      <span className="brand" translate="no">
        Leesmee
      </span>
      <Button icon={FolderOpen} label={messages.open} onClick={() => fileInput.current?.click()} />
      <input
        ref={fileInput}
        type="file"
        accept={acceptedFiles}
        hidden
        multiple
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Choosing the same file again must be a change again.
          currentTarget.value = '';
          props.onOpenFiles(files);
        }}
      />
      <span className="app-header-list">
        <Button icon={List} label={messages.library.title} onClick={props.onLibrary} />
      </span>
      <span className="app-header-extra">
        <Button
          icon={ClipboardList}
          shows="icon"
          label={messages.clipboard.read}
          onClick={props.onClipboard}
        />
      </span>
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
        <Button
          icon={BookmarkPlus}
          shows="icon"
          label={messages.library.bookmarks.add}
          onClick={props.onBookmark}
        />
      </span>
      {props.onContents && (
        <Button
          icon={TableOfContents}
          shows="icon"
          label={messages.structure.contents}
          aria-haspopup="dialog"
          onClick={props.onContents}
        />
      )}
      <Button
        ref={props.settingsButton}
        icon={SlidersHorizontal}
        label={messages.settings}
        aria-expanded={props.panelOpen}
        aria-controls={props.panelOpen ? props.panelId : undefined}
        onClick={props.onToggleSettings}
      />
      <Button icon={CircleQuestionMark} shows="icon" label={messages.help} onClick={props.onHelp} />
      <span className="app-header-more">
        <Button
          icon={Ellipsis}
          shows="icon"
          label={messages.more}
          aria-haspopup="dialog"
          onClick={() => setShowsMore(true)}
        />
      </span>
      {showsMore && <MoreDialog actions={more} onClose={() => setShowsMore(false)} />}
    </header>
  );
}
