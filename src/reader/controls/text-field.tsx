/** A line of text to fill in, with its name, what helps to fill it in, and what is wrong with it. */
import { type Ref, useId } from 'react';
import './text-field.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
  readonly type?: 'text' | 'search';
  /** BCP 47, for a screen reader and the spelling checker. */
  readonly language?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

export function TextField({ label, value, onChange, hint, fault, type = 'text', language, ref }: Props) {
  const id = useId();
  const notes = [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])];
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        className="text-input"
        type={type}
        value={value}
        lang={language}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={notes.length > 0 ? notes.join(' ') : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      {fault && (
        <p id={`${id}-fault`} className="text-field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
