/** A labeled drop-down list. */
import { useId } from 'react';

export interface Choice<T extends string> {
  value: T;
  label: string;
}

interface Props<T extends string> {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
}

export function Select<T extends string>({ label, value, choices, onChange }: Props<T>) {
  const choose = (selected: string): void => {
    const choice = choices.find((candidate) => candidate.value === selected);
    if (choice !== undefined) onChange(choice.value);
  };
  const id = useId();
  return (
    <div className="select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
