/**
 * The text and everything that moves along with the reading: what is lit, the bar, the scrolling. It reads the
 * session by itself, a frame at a time while something sounds, so that no component renders for a word.
 */
import { isReading } from '../../core/playback.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import type { TextRange } from '../../core/text-range.ts';
import { type Followed, ScrollFollower } from '../follow/scroll-follower.ts';
import { FrameLoop } from '../highlight/frame-loop.ts';
import { type LitElements, type LitRange, LitText } from '../highlight/lit-text.ts';
import { type Extent, extentOf } from '../highlight/range-extent.ts';
import { ReadingRuler } from '../highlight/reading-ruler.ts';
import { TextHighlights } from '../highlight/text-highlights.ts';
import { type ChosenWords, chosenWords, wordAt } from '../pronunciations/chosen-words.ts';
import type { ReaderSession, ReaderSnapshot, Sounding } from '../session/reader-session.ts';
import { ArticlePage } from './article-page.ts';
import { copyCleanlyFrom } from './clean-copy.ts';
import { watchLayout } from './layout-watch.ts';
import { SentencePicker } from './sentence-picker.ts';
import { sameRange, startsAnew } from './sounding-changes.ts';
import { TextMarks } from './text-marks.ts';
import type { UnreadLabels } from './unread-marks.ts';
import { WordLooks } from './word-looks.ts';

export type StageElements = LitElements & {
  readonly article: HTMLElement;
  readonly ruler: HTMLElement;
  /** Over the article, for dots between syllables. */
  readonly dots: HTMLElement;
};
export type StageOptions = {
  /** The part of the viewport that nothing stands over. */
  readonly view: () => Extent;
  readonly awayChanged: (away: boolean) => void;
};

export class ReadingStage {
  readonly #session: ReaderSession;
  readonly #page: ArticlePage;
  readonly #highlights = new TextHighlights();
  readonly #marks: TextMarks;
  readonly #litText: LitText;
  readonly #ruler: ReadingRuler;
  readonly #follower: ScrollFollower;
  readonly #picker: SentencePicker;
  readonly #looks: WordLooks;
  readonly #frames = new FrameLoop((shownAtMs) => this.#draw(shownAtMs));
  readonly #stop: readonly (() => void)[];
  #snapshot: ReaderSnapshot | null = null;
  #drawn: Sounding | null = null;
  #sentence: Range | null = null;
  #followed: Followed | null = null;
  #sentenceTop = 0;

  constructor(session: ReaderSession, elements: StageElements, { view, awayChanged }: StageOptions) {
    const { article, dots, ruler } = elements;
    this.#session = session;
    this.#marks = new TextMarks(session, this.#highlights, () => this.#page);
    this.#page = new ArticlePage(article, this.#marks);
    this.#litText = new LitText(this.#highlights, elements);
    this.#ruler = new ReadingRuler(ruler, article, view);
    this.#follower = new ScrollFollower(view, awayChanged);
    this.#picker = new SentencePicker(this.#page, ({ block, offset }) => session.readFrom(block, offset));
    this.#looks = new WordLooks(session, this.#page, dots, () => this.#textReplaced());
    this.#stop = [
      session.subscribe(() => this.#update()),
      watchLayout(article, () => this.#layoutChanged()),
      copyCleanlyFrom(article),
    ];
    this.#update();
  }

  /** Brings the sentence that is read back in sight. */
  goBack(): void {
    this.#follower.goBack();
  }

  /** Goes to the start of a block, with the focus in the text. */
  goTo(block: number): void {
    this.#session.goTo({ block, sentence: 0 });
    this.#frames.drawNow();
    this.#page.focusBlock(block);
    this.#follower.goBack();
  }

  /** Gives the focus to the block with the sentence that is lit, unless it has left the text by now. */
  focusLit(): void {
    const isInText = this.#page.element.contains(document.activeElement);
    if (this.#drawn && isInText) this.#page.focusBlock(this.#drawn.at.block);
  }

  /** Reads from the sentence with the text cursor; without one, from the sentence that is lit. */
  readFromHere(): void {
    const lit = this.#drawn;
    const from = this.#picker.caret ?? (lit && { block: lit.at.block, offset: lit.sentence.start });
    if (from) this.#session.readFrom(from.block, from.offset);
  }

  /** The sentence with the text cursor; without one, the sentence that is lit. */
  sentenceHere(): SentenceAt | null {
    const { caret } = this.#picker;
    return caret ? this.#session.sentenceAt(caret.block, caret.offset) : (this.#drawn?.at ?? null);
  }

  /** What is selected, or else the word at the text cursor, or else the one that is lit. */
  wordsHere(): ChosenWords | null {
    const selected = this.selectedWords();
    if (selected) return selected;
    const { caret } = this.#picker;
    const range = caret ? wordAt(this.#page.textIn(caret.block), caret.offset) : this.#drawn?.word;
    const block = caret?.block ?? this.#drawn?.at.block;
    return range && block !== undefined ? chosenWords(this.#page.textIn(block), range) : null;
  }

  /** What is to be said of parts that aren't read aloud. */
  labelUnread(labels: UnreadLabels): void {
    this.#marks.labelUnread(labels);
  }

  selectedWords(): ChosenWords | null {
    const selected = this.#page.selectedRange();
    return selected && chosenWords(this.#page.textIn(selected.block), selected.range);
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
    this.#looks.dispose();
    this.#frames.run(false);
    this.#highlights.dispose();
    this.#litText.dispose();
    this.#ruler.dispose();
    this.#follower.dispose();
    this.#picker.dispose();
    this.#page.dispose();
  }

  #update(): void {
    const before = this.#snapshot;
    const now = this.#session.snapshot();
    this.#snapshot = now;
    if (now.article !== before?.article && this.#page.show(now.article)) {
      this.#looks.forget();
      this.#forgetWhatIsLit();
      window.scrollTo({ top: 0, behavior: 'instant' });
      this.#takeFocus();
    }
    this.#marks.update(before, now);
    if (now.settings !== before?.settings) {
      this.#drawn = null;
      this.#ruler.set(now.settings);
    }
    this.#looks.update(before, now);
    this.#frames.run(isReading(now.playback));
    this.#frames.drawNow();
    if (before && startsAnew(before.playback, now.playback)) {
      this.#picker.forgetCaret();
      this.#follower.goBack();
    }
  }

  /** From the control that opened the text: the keys that come next are meant for the text. */
  #takeFocus(): void {
    if (document.activeElement !== document.body) this.#page.element.focus({ preventScroll: true });
  }

  #forgetWhatIsLit(): void {
    this.#drawn = null;
    this.#sentence = null;
    this.#followed = null;
    this.#follower.follow(null);
  }

  /** Text that comes after the sentence is no reason to scroll; a sentence that moved is. */
  #layoutChanged(): void {
    this.#litText.place();
    this.#ruler.place();
    this.#looks.layoutChanged();
    const top = this.#topInArticle();
    if (Math.abs(top - this.#sentenceTop) > 1) this.#follower.follow(this.#followed);
    this.#sentenceTop = top;
  }

  #topInArticle(): number {
    const extent = this.#sentence && extentOf(this.#sentence);
    return extent ? extent.top - this.#page.element.getBoundingClientRect().top : 0;
  }

  /** What was lit is lit again in the new nodes. */
  #textReplaced(): void {
    this.#drawn = null;
    this.#marks.replaced();
    this.#frames.drawNow();
  }

  #draw(shownAtMs: number): void {
    const { settings } = this.#session.snapshot();
    const lit = this.#session.lit(shownAtMs);
    const before = this.#drawn;
    const sameSentence = lit?.at.block === before?.at.block && sameRange(lit?.sentence, before?.sentence);
    if (sameSentence && sameRange(lit?.word, before?.word) && (lit === null) === (before === null)) return;
    this.#drawn = lit;
    if (!sameSentence || !this.#sentence) {
      const sentence = lit && this.#litRange(lit.at.block, lit.sentence);
      this.#sentence = sentence?.whole ?? null;
      this.#litText.showSentence(sentence, settings);
      this.#looks.light(lit && { block: lit.at.block, range: lit.sentence });
    }
    const word = lit?.word ? this.#litRange(lit.at.block, lit.word) : null;
    this.#litText.showWord(word, settings);
    this.#ruler.follow(word?.whole ?? this.#sentence);
    this.#followed = this.#sentence && { sentence: this.#sentence, word: word?.whole ?? null };
    this.#sentenceTop = this.#topInArticle();
    this.#follower.follow(this.#followed);
  }

  #litRange(block: number, range: TextRange): LitRange {
    return { whole: this.#page.rangeIn(block, range), written: this.#page.writtenRangesIn(block, range) };
  }
}
