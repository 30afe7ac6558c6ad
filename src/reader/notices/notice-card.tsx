/** One notice: what is the matter, what to do now, and the buttons to do it. */
import { X } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { focusText } from '../focus-text.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { ShownNotice } from './shown-notices.ts';

export function NoticeCard({ notice }: { readonly notice: ShownNotice }) {
  const { what, whatNow, action, dismiss, urgent } = notice;
  const { notices } = useMessages();
  return (
    <div className={`notice ${urgent ? 'notice-urgent' : ''}`}>
      <p>
        {whatNow ? <strong>{what}</strong> : what} {whatNow}
      </p>
      {action && <Button look="primary" label={action.label} onClick={leaving(action.run)} />}
      {dismiss && (
        <Button icon={X} shows="icon" look="plain" label={notices.dismiss} onClick={leaving(dismiss)} />
      )}
    </div>
  );
}

/** The notice goes, and the focus would go with it. */
const leaving = (act: () => void) => () => {
  focusText();
  act();
};
