/**
 * One sentence at a time: only the sentence where the reading is, large and in the middle, with its word lit. The
 * page's keys and the player work as ever. While the reading is silent, a screen reader is told of the sentence that
 * a reader went to; what sounds isn't announced as well.
 */
import { Rows3 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isReading } from '../../core/playback.ts';
import type { Settings } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { FrameLoop } from '../highlight/frame-loop.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { OpenArticle, ReaderSession, Sounding } from '../session/reader-session.ts';
import { SentenceSyllables } from '../syllables/sentence-syllables.ts';
import { sameRange } from './sounding-changes.ts';
import './sentence-view.css';

type Props = {
  readonly session: ReaderSession;
  readonly article: OpenArticle;
  readonly isSilent: boolean;
  readonly syllables: Settings['syllables'];
};

const highlightName = 'shown-word';

export function SentenceView({ session, article, isSilent, syllables }: Props) {
  const messages = useMessages();
  const sentence = useRef<HTMLParagraphElement>(null);
  const dots = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = sentence.current;
    if (!element || !dots.current) return;
    const text = document.createTextNode('');
    element.replaceChildren(text);
    const split = new SentenceSyllables(element, text, dots.current, syllables);
    let drawn: Sounding | null = null;
    const frames = new FrameLoop((shownAtMs) => {
      const lit = session.lit(shownAtMs);
      const words = lit ? wordsOf(session, lit) : '';
      if (text.data !== words) {
        text.data = words;
        split.show();
      }
      const isSame = sameRange(lit?.word, drawn?.word) && sameRange(lit?.sentence, drawn?.sentence);
      if (!isSame || lit?.at.block !== drawn?.at.block) lightWord(text, lit);
      drawn = lit;
    });
    const update = () => {
      frames.run(isReading(session.snapshot().playback));
      frames.drawNow();
    };
    const unsubscribe = session.subscribe(update);
    update();
    return () => {
      unsubscribe();
      frames.run(false);
      split.dispose();
      CSS.highlights?.delete(highlightName);
    };
  }, [session, syllables]);

  return (
    <section className="sentence-view" aria-label={messages.settingsPanel.names.oneSentence}>
      <h1 className="visually-hidden">{article.title}</h1>
      <Button
        icon={Rows3}
        label={messages.settingsPanel.wholeText}
        onClick={() => session.changeSettings({ oneSentence: false })}
      />
      <p
        ref={sentence}
        lang={article.language === 'und' ? 'nl' : article.language}
        aria-live={isSilent ? 'polite' : 'off'}
      />
      <div ref={dots} className="syllable-dots" aria-hidden="true" />
    </section>
  );
}

const wordsOf = (session: ReaderSession, { at, sentence }: Sounding): string =>
  session.snapshot().article?.blocks[at.block]?.text.slice(sentence.start, sentence.end) ?? '';

function lightWord(text: Text, lit: Sounding | null): void {
  CSS.highlights?.delete(highlightName);
  if (!lit?.word || !('highlights' in CSS)) return;
  const start = lit.word.start - lit.sentence.start;
  const end = lit.word.end - lit.sentence.start;
  if (start < 0 || end > text.length) return;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  CSS.highlights.set(highlightName, new Highlight(range));
}
