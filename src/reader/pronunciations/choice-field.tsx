/** A few options, all in sight, one of which is chosen. */
import { useId } from 'react';
import '../settings/setting-choice.css';

type Props<Option extends string> = {
  readonly label: string;
  readonly value: NoInfer<Option>;
  readonly options: { readonly [Name in Option]?: string };
  readonly onChange: (option: Option) => void;
};

export function ChoiceField<Option extends string>({ label, value, options, onChange }: Props<Option>) {
  const group = useId();
  return (
    <fieldset className="setting-choice">
      <legend>{label}</legend>
      {(Object.entries(options) as [Option, string][]).map(([option, name]) => (
        <label key={option} className="chip">
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
