/** What stands in the place of the text while there is none. */
import { ClipboardList } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import './no-text.css';

export function NoText({ onClipboard }: { readonly onClipboard: () => void }) {
  const { noText, clipboard } = useMessages();
  return (
    <div className="no-text">
      <h1>{noText.title}</h1>
      <p>{noText.explanation}</p>
      <Button icon={ClipboardList} label={clipboard.read} onClick={onClipboard} />
    </div>
  );
}
