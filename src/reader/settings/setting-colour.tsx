/**
 * A colour of one's own: chosen by eye, or typed as a code, which needs no pointer and no sight. Until there is one
 * it shows that of the theme, and there is a way back to it.
 */
import { RotateCcw } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { isColour } from '../../core/colour.ts';
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { formatSetting } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { SettingOfKind } from '../messages/settings-messages.ts';
import { isFilled, type ReadingColours, readingColours } from '../theme/reading-colours.ts';
import { usePalette } from '../theme/use-palette.ts';
import './setting-colour.css';

export type ColourSetting = SettingOfKind<'colour'>;

type Props = {
  readonly name: ColourSetting;
  readonly settings: Settings;
  readonly describedBy: string;
  readonly onChange: (patch: SettingsPatch) => void;
};

export function SettingColour({ name, settings, describedBy, onChange }: Props) {
  const messages = useMessages();
  const { names, colour: words } = messages.settingsPanel;
  const palette = usePalette(settings.theme);
  const shown = readingColours(settings, palette)[partOf(name, settings)];
  const [draft, setDraft] = useState<string | null>(null);
  const fault = useId();
  const picker = useRef<HTMLInputElement>(null);
  const isWrong = draft !== null && colourIn(draft) === null;
  const typed = (text: string) => {
    setDraft(text);
    const colour = colourIn(text);
    if (colour) onChange({ [name]: colour });
  };
  const reset = () => {
    setDraft(null);
    onChange({ [name]: 'auto' });
    // The button goes, so the focus stays with the setting.
    picker.current?.focus();
  };
  return (
    <fieldset className="setting-colour" aria-describedby={describedBy}>
      <legend>{names[name]}</legend>
      <label>
        <span>{words.choose}</span>
        <input
          ref={picker}
          type="color"
          value={shown}
          onChange={({ currentTarget }) => {
            setDraft(null);
            if (isColour(currentTarget.value)) onChange({ [name]: currentTarget.value });
          }}
        />
      </label>
      <label>
        <span>{words.code}</span>
        <input
          type="text"
          size={8}
          spellCheck={false}
          autoComplete="off"
          value={draft ?? shown}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? fault : undefined}
          onChange={({ currentTarget }) => typed(currentTarget.value)}
          onBlur={() => {
            if (!isWrong) setDraft(null);
          }}
        />
      </label>
      {settings[name] !== 'auto' && (
        <Button
          icon={RotateCcw}
          shows="icon"
          look="plain"
          label={messages.settingsPanel.reset(names[name], formatSetting(name, 'auto', messages))}
          onClick={reset}
        />
      )}
      {isWrong && (
        <p id={fault} role="alert">
          {words.wrongCode}
        </p>
      )}
    </fieldset>
  );
}

/** What people write for a colour: with or without the sign, in capitals, with spaces around it. */
function colourIn(text: string): `#${string}` | null {
  const code = `#${text.trim().toLowerCase().replace(/^#/, '')}`;
  return isColour(code) ? code : null;
}

function partOf(name: ColourSetting, { sentenceStyle, wordStyle }: Settings): keyof ReadingColours {
  switch (name) {
    case 'textColour':
      return 'ink';
    case 'pageColour':
      return 'page';
    case 'sentenceColour':
      return isFilled(sentenceStyle) ? 'lit' : 'bar';
    case 'wordColour':
      return wordStyle === 'background' ? 'litWord' : 'underline';
  }
}
