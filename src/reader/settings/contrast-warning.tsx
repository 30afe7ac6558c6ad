/** Says which of the colours that one chose are hard to read, by how much, and offers those that aren't. */
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { contrastFaults, mendedColours } from '../theme/contrast-guard.ts';
import { usePalette } from '../theme/use-palette.ts';

type Props = {
  readonly settings: Settings;
  readonly onMend: (patch: SettingsPatch) => void;
};

export function ContrastWarning({ settings, onMend }: Props) {
  const { locale, settingsPanel } = useMessages();
  const palette = usePalette(settings.theme);
  const faults = contrastFaults(settings, palette);
  // Rounded down, so that what is too little never looks like enough.
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, roundingMode: 'floor' });
  return (
    <div className="contrast-warning" role="status">
      {faults.map(({ pair, contrast, atLeast }) => (
        <p key={pair}>
          {settingsPanel.contrast.faults[pair](number.format(contrast), number.format(atLeast))}
        </p>
      ))}
      {faults.length > 0 && (
        <Button
          label={settingsPanel.contrast.mend}
          onClick={() => onMend(mendedColours(settings, palette))}
        />
      )}
    </div>
  );
}
