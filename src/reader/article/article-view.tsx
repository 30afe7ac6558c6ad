/**
 * Where the text stands. React makes the empty article and the bar; what is in them belongs to the stage.
 * The article is one stop for the Tab key: there, keys choose a sentence and Enter reads from it.
 */
import { type Ref, useCallback, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { useMessages } from '../messages/messages-context.ts';
import { SelectionToolbar } from '../pronunciations/selection-toolbar.tsx';
import type { OpenArticle, ReaderSession } from '../session/reader-session.ts';
import { ReadingStage, type StageOptions } from './reading-stage.ts';
import './article.css';
import '../pronunciations/spoken-forms.css';
import '../syllables/syllables.css';

export type StageControls = Pick<
  ReadingStage,
  'focusLit' | 'goBack' | 'goTo' | 'readFromHere' | 'sentenceHere' | 'wordsHere'
>;

type Props = {
  readonly session: ReaderSession;
  readonly article: OpenArticle;
  readonly stage: StageOptions;
  /** The reader wants other words for what is selected. */
  readonly onAdjust: () => void;
  readonly ref: Ref<StageControls>;
};

export function ArticleView({ session, article, stage, onAdjust, ref }: Props) {
  const messages = useMessages();
  const instructions = useId();
  const articleElement = useRef<HTMLElement>(null);
  const barElement = useRef<HTMLDivElement>(null);
  const dotsElement = useRef<HTMLDivElement>(null);
  const rulerElement = useRef<HTMLDivElement>(null);
  const outlinesElement = useRef<HTMLDivElement>(null);
  const current = useRef<ReadingStage>(null);

  useEffect(() => {
    const [article, bar] = [articleElement.current, barElement.current];
    const [ruler, outlines] = [rulerElement.current, outlinesElement.current];
    const dots = dotsElement.current;
    if (!article || !bar || !dots || !ruler || !outlines) return;
    const elements = { article, bar, dots, ruler, outlines };
    const made = new ReadingStage(session, elements, stage);
    current.current = made;
    return () => made.dispose();
  }, [session, stage]);

  useEffect(() => {
    if (stage && session) current.current?.labelUnread(messages.structure.unread);
  }, [session, stage, messages]);

  useImperativeHandle(ref, () => ({
    focusLit: () => current.current?.focusLit(),
    goBack: () => current.current?.goBack(),
    goTo: (block) => current.current?.goTo(block),
    readFromHere: () => current.current?.readFromHere(),
    sentenceHere: () => current.current?.sentenceHere() ?? null,
    wordsHere: () => current.current?.wordsHere() ?? null,
  }));

  const hasWords = useCallback(() => current.current?.selectedWords() != null, []);

  return (
    <div className="article-frame">
      <div ref={barElement} className="sentence-bar" aria-hidden="true" hidden />
      <article
        ref={articleElement}
        id="text"
        className="article"
        lang={article.language === 'und' ? 'nl' : article.language}
        aria-label={article.title}
        aria-describedby={instructions}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys choose a sentence in it, and Enter reads from there
        tabIndex={0}
      />
      <div ref={dotsElement} className="syllable-dots" aria-hidden="true" />
      <div ref={outlinesElement} aria-hidden="true" />
      <div ref={rulerElement} className="reading-ruler" aria-hidden="true" hidden />
      <SelectionToolbar hasWords={hasWords} onAdjust={onAdjust} />
      <p id={instructions} hidden>
        {messages.articleInstructions}
      </p>
    </div>
  );
}
