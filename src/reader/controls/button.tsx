/**
 * A button with an icon, its label, or both. Its label is its accessible name, shown or not; the browser shows it to
 * who points at a button with an icon, which on a small screen has lost its label.
 */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import './button.css';

type Props = Omit<ComponentProps<'button'>, 'className' | 'children' | 'type'> & {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** `icon`: the label is only heard. */
  readonly shows?: 'label' | 'icon' | 'both';
  readonly look?: 'outlined' | 'plain' | 'primary';
};

export function Button({
  label,
  icon: Icon,
  shows = Icon ? 'both' : 'label',
  look = 'outlined',
  ...rest
}: Props) {
  return (
    <button type="button" className={`button button-${look}`} title={Icon && label} {...rest}>
      {Icon && shows !== 'label' && <Icon aria-hidden="true" />}
      <span className={shows === 'icon' ? 'visually-hidden' : 'button-label'}>{label}</span>
    </button>
  );
}
