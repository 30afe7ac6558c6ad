/**
 * The whole page: header, settings, text and player. It holds what belongs to the page alone (what is open on
 * it, where the focus goes) and leaves all else to the session.
 */
import { ArrowDownUp } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { isReading, placeOf } from '../core/playback.ts';
import { ArticleMeta } from './article/article-meta.tsx';
import { ArticleView, type StageControls } from './article/article-view.tsx';
import { SentenceView } from './article/sentence-view.tsx';
import { isUnderWay } from './article/sounding-changes.ts';
import { ContentsDialog } from './contents/contents-dialog.tsx';
import { contentsOf } from './contents/contents-of.ts';
import { Button } from './controls/button.tsx';
import { Player } from './controls/player.tsx';
import { AppHeader } from './header/app-header.tsx';
import { HelpDialog } from './header/help-dialog.tsx';
import type { PageKeys } from './keys/page-keys.ts';
import { useCommands } from './keys/use-commands.ts';
import { SleepTimerChoice } from './learning/sleep-timer-choice.tsx';
import { BookmarkDialog } from './library/bookmark-dialog.tsx';
import { LibraryDialog } from './library/library-dialog.tsx';
import { useLibraryDialogs } from './library/use-library-dialogs.ts';
import { MessagesContext } from './messages/messages-context.ts';
import { messagesIn } from './messages/messages-in.ts';
import { NoticeList } from './notices/notice-list.tsx';
import { DropTarget } from './open/drop-target.tsx';
import { NoText } from './open/no-text.tsx';
import { OpeningProgress } from './open/opening-progress.tsx';
import { useOpenByDropOrPaste } from './open/use-open-by-drop-or-paste.ts';
import { useOpenFiles } from './open/use-open-files.ts';
import { DictionaryDialog } from './pronunciations/dictionary-dialog.tsx';
import { PronunciationDialog } from './pronunciations/pronunciation-dialog.tsx';
import { usePronunciationDialogs } from './pronunciations/use-pronunciation-dialogs.ts';
import type { ReaderSession } from './session/reader-session.ts';
import { ClipboardKeys } from './settings/clipboard-keys.tsx';
import { SettingsPanel } from './settings/settings-panel.tsx';
import { useSettingsPanel } from './settings/use-settings-panel.ts';
import { useAppearance } from './theme/use-appearance.ts';
import { useRoom } from './theme/use-room.ts';
import { useUiScale } from './theme/use-ui-scale.ts';
import { useClearView } from './use-clear-view.ts';
import { useSnapshot } from './use-snapshot.ts';
import { VoiceDoctor } from './voices/voice-doctor.tsx';
import { VoicePicker } from './voices/voice-picker.tsx';
import './fonts/fonts.css';
import './base.css';
import './highlight/highlight.css';
import './app.css';

type Props = {
  readonly session: ReaderSession;
  readonly keys: PageKeys;
  readonly isOnDesktop: boolean;
};

export function App({ session, keys, isOnDesktop }: Props) {
  const snapshot = useSnapshot(session);
  const { article, settings } = snapshot;
  const messages = messagesIn[settings.uiLanguage];
  const panelId = useId();
  const panel = useSettingsPanel();
  const uiScale = useUiScale(settings.uiTextSize);
  const room = useRoom(uiScale);
  const panelCoversText = room.narrow && panel.isOpen;
  const panelCoversHeader = room.low && panelCoversText;
  const [isAway, setAway] = useState(false);
  const [isDoctorOpen, setDoctorOpen] = useState(false);
  const help = useRef<HTMLDialogElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const stageControls = useRef<StageControls>(null);
  const header = useRef<HTMLElement>(null);
  const dock = useRef<HTMLElement>(null);
  const view = useClearView(header, dock);
  const stage = useMemo(() => ({ view, awayChanged: setAway }), [view]);

  useAppearance(settings, uiScale, messages, article?.title ?? null);
  const pronunciation = usePronunciationDialogs(session);
  const adjustPronunciation = () => pronunciation.adjust(stageControls.current?.wordsHere() ?? null);
  const library = useLibraryDialogs(session);
  /** What has been done that the eye sees in the text, in words for the ear. */
  const [said, say] = useState('');
  const bookmark = () => {
    say('');
    library.bookmarkAt(stageControls.current?.sentenceHere() ?? null);
  };
  const chooseFile = () => fileInput.current?.click();
  const [showsContents, setShowsContents] = useState(false);
  const hasContents = useMemo(() => contentsOf(article?.blocks ?? []).length > 0, [article?.blocks]);
  const showContents = () => setShowsContents(hasContents);
  const commands = { adjustPronunciation, bookmark, showContents, openLibrary: library.openList, chooseFile };
  useCommands({ keys, settings, session, panel, help, stage: stageControls, ...commands });

  const { openFiles, ignoredFiles, forgetIgnored } = useOpenFiles(session);
  const isDraggedOver = useOpenByDropOrPaste({
    openFiles,
    openText: (text, html) => void session.openText(text, html),
  });

  const hasTitleInText = article?.blocks.some(({ kind }) => kind === 'heading');
  const own =
    ignoredFiles === null
      ? []
      : [
          {
            key: 'only-first',
            urgent: false,
            what: messages.notices.onlyFirstFile(ignoredFiles),
            dismiss: forgetIgnored,
          },
        ];

  return (
    <MessagesContext value={messages}>
      {article && (
        <a className="skip-link" href="#text">
          {messages.skipToText}
        </a>
      )}
      <AppHeader
        ref={header}
        title={article?.title ?? ''}
        panelId={panelId}
        panelOpen={panel.isOpen}
        covered={panelCoversHeader}
        settingsButton={panel.button}
        onOpenFiles={openFiles}
        fileInput={fileInput}
        onLibrary={library.openList}
        onBookmark={bookmark}
        onClipboard={() => void session.readClipboard()}
        showsSpoken={settings.showSpoken}
        onToggleSpoken={() => session.changeSettings({ showSpoken: !settings.showSpoken })}
        onAdjustPronunciation={adjustPronunciation}
        onContents={hasContents ? showContents : null}
        onToggleSettings={panel.toggle}
        onHelp={() => help.current?.showModal()}
      />
      {panel.isOpen && (
        <SettingsPanel
          id={panelId}
          coversText={panelCoversText}
          heading={panel.heading}
          session={session}
          snapshot={snapshot}
          clipboardKeys={
            isOnDesktop && (
              <ClipboardKeys value={settings.clipboardShortcut} onChange={session.changeSettings} />
            )
          }
          voicePicker={<VoicePicker session={session} onDoctor={() => setDoctorOpen(true)} />}
          onDictionary={pronunciation.openDictionary}
          sleepTimer={<SleepTimerChoice timer={snapshot.sleepTimer} onChange={session.setSleepTimer} />}
          onClose={panel.close}
          openSections={panel.openSections}
          onToggleSection={panel.toggleSection}
        />
      )}
      <main className="reading">
        {article && settings.oneSentence && (
          <SentenceView
            session={session}
            article={article}
            isSilent={!isReading(snapshot.playback)}
            syllables={settings.syllables}
          />
        )}
        {article ? (
          <div className="column" inert={panelCoversText} hidden={settings.oneSentence}>
            {!hasTitleInText && <h1 className="visually-hidden">{article.title}</h1>}
            <ArticleMeta article={article} settings={settings} />
            <ArticleView
              ref={stageControls}
              session={session}
              article={article}
              stage={stage}
              onAdjust={adjustPronunciation}
            />
          </div>
        ) : (
          <NoText onClipboard={() => void session.readClipboard()} />
        )}
      </main>
      <footer ref={dock} className="dock">
        {isAway && !settings.oneSentence && isUnderWay(snapshot.playback) && (
          <Button
            icon={ArrowDownUp}
            look="primary"
            label={messages.player.backToSentence}
            onClick={() => stageControls.current?.goBack()}
          />
        )}
        <OpeningProgress opening={snapshot.opening} onCancel={session.cancelOpening} />
        <NoticeList session={session} snapshot={snapshot} own={own} />
        <Player
          session={session}
          snapshot={snapshot}
          hasSliders={!(panel.isOpen && panel.openSections.has('speech'))}
        />
      </footer>
      <HelpDialog ref={help} settings={settings} onChange={session.changeSettings} />
      {pronunciation.isDictionaryOpen && (
        <DictionaryDialog
          session={session}
          onEdit={pronunciation.edit}
          onClose={pronunciation.closeDictionary}
        />
      )}
      {pronunciation.draft && (
        <PronunciationDialog
          key={pronunciation.draft.id}
          session={session}
          draft={pronunciation.draft}
          onClose={pronunciation.closeDraft}
        />
      )}
      {isDoctorOpen && <VoiceDoctor session={session} onClose={() => setDoctorOpen(false)} />}
      {showsContents && article && (
        <ContentsDialog
          article={article}
          at={placeOf(snapshot.playback)?.block ?? 0}
          onChoose={(block) => stageControls.current?.goTo(block)}
          onClose={() => setShowsContents(false)}
        />
      )}
      {library.isListOpen && (
        <LibraryDialog
          session={session}
          onEditBookmark={library.editBookmark}
          onAddBookmark={article && bookmark}
          onOpened={() => stageControls.current?.focusLit()}
          onClose={library.closeList}
        />
      )}
      {library.bookmark && (
        <BookmarkDialog
          key={library.bookmark.id}
          session={session}
          bookmark={library.bookmark}
          onDone={say}
          onClose={library.closeBookmark}
        />
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {isDraggedOver && <DropTarget />}
    </MessagesContext>
  );
}
