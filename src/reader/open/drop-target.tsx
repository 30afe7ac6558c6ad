/** Shows, while something is dragged over the page, that it may be dropped. */
import { FileInput } from 'lucide-react';
import { useMessages } from '../messages/messages-context.ts';
import './drop-target.css';

export function DropTarget() {
  const { dropHere } = useMessages();
  return (
    <div className="drop-target" aria-hidden="true">
      <FileInput />
      {dropHere}
    </div>
  );
}
