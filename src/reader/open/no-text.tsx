/** What stands in the place of the text while there is none. */
import { useMessages } from '../messages/messages-context.ts';
import './no-text.css';

export function NoText() {
  const { noText } = useMessages();
  return (
    <div className="no-text">
      <h1>{noText.title}</h1>
      <p>{noText.explanation}</p>
    </div>
  );
}
