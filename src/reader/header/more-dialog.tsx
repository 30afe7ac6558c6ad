/** What a narrow header has no room for, with its words. */
import type { LucideIcon } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { closeDialogOf, ModalDialog } from '../controls/modal-dialog.tsx';
import { useMessages } from '../messages/messages-context.ts';
import './more-dialog.css';

export type MoreAction = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly run: () => void;
  /** Whether it is on, where it can be. */
  readonly pressed?: boolean;
};

type Props = { readonly actions: readonly MoreAction[]; readonly onClose: () => void };

export function MoreDialog({ actions, onClose }: Props) {
  const { more } = useMessages();
  return (
    <ModalDialog title={more} size="narrow" onClose={onClose}>
      <div className="more-actions">
        {actions.map(({ icon, label, run, pressed }) => (
          <Button
            key={label}
            icon={icon}
            label={label}
            aria-pressed={pressed}
            onClick={({ currentTarget }) => {
              closeDialogOf(currentTarget);
              run();
            }}
          />
        ))}
      </div>
    </ModalDialog>
  );
}
