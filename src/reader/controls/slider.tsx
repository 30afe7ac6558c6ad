/** A slider with its name and its value in words, for the eye and for the ear. */
import { type CSSProperties, type ReactNode, type Ref, useId } from 'react';
import './slider.css';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly text: string;
  readonly onChange: (value: number) => void;
  /** Something to do with this one setting, such as putting it back. */
  readonly action?: ReactNode;
  /** The id of what explains it. */
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

export function Slider(props: Props) {
  const { label, value, min, max, step, text, onChange, action, describedBy, ref } = props;
  const id = useId();
  const share = { '--share': (value - min) / (max - min) } as CSSProperties;
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      {action}
      <span className="slider-value" aria-hidden="true">
        {text}
      </span>
      <input
        ref={ref}
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        aria-describedby={describedBy}
        style={share}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
