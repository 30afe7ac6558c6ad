/** One text of the list: its title opens it where its reading was, and what was found in it opens it there. */
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { FoundText, ListedText } from '../../contract/library-schema.ts';
import type { Settings } from '../../core/settings.ts';
import type { TextAnchor } from '../../core/text-anchor.ts';
import { Button } from '../controls/button.tsx';
import { formatCount } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import { factsOf } from './listed-texts.ts';

type Props = {
  readonly text: ListedText;
  readonly settings: Settings;
  /** What the search found in it. */
  readonly found: FoundText | null;
  readonly onOpen: (at?: TextAnchor) => void;
  readonly onRemove: () => void;
};

export function TextRow({ text, settings, found, onOpen, onRemove }: Props) {
  const messages = useMessages();
  const facts = useId();
  const language = text.language === 'und' ? 'nl' : text.language;
  const progress = text.isFinished ? 1 : text.progress;
  return (
    <li className="library-text">
      <div className="library-text-main">
        <button
          type="button"
          className="library-open"
          lang={language}
          aria-describedby={facts}
          onClick={() => onOpen()}
        >
          {text.title}
        </button>
        <p id={facts}>{factsOf(text, settings, messages).join(' · ')}</p>
        <div className="library-progress" aria-hidden="true">
          <div style={{ inlineSize: `${progress * 100}%` }} />
        </div>
      </div>
      <Button
        icon={Trash2}
        shows="icon"
        look="plain"
        label={messages.library.remove(text.title)}
        onClick={onRemove}
      />
      {found && (
        <ul className="library-found">
          {found.places.map(({ place, excerpt, found: { start, end } }) => (
            <li key={`${place.block}-${place.offset}`}>
              <button type="button" className="library-open" lang={language} onClick={() => onOpen(place)}>
                {excerpt.slice(0, start)}
                <mark>{excerpt.slice(start, end)}</mark>
                {excerpt.slice(end)}
              </button>
            </li>
          ))}
          {found.count > found.places.length && (
            <li>
              {messages.library.moreFound(formatCount(found.count - found.places.length, messages.locale))}
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
