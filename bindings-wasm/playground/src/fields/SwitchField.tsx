/** A switch for a channel, locked by the client's own opt-out. */
import type { Rule, SwitchOption } from 'littermate';
import { Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  channel: 'contactByText' | 'contactByEmail';
  legend: string;
  label: string;
  rule: Rule;
  option: SwitchOption;
}

export function SwitchField({ channel, legend, label, rule, option, choices, choose, problems }: Props) {
  const chosen = choices[channel] ?? null;
  const on = chosen ?? option.on;
  return (
    <Field
      legend={legend}
      rule={rule}
      lock={option.lock}
      problems={problems(`/${channel}`)}
      onDefault={chosen === null ? null : () => choose({ [channel]: null })}
    >
      {(describedBy) => (
        <label className="check">
          {/* A locked switch is off. If it was switched on before it was locked, it can still be switched off. */}
          <input
            type="checkbox"
            checked={on}
            disabled={option.lock !== null && !on}
            aria-describedby={describedBy}
            onChange={(event) => choose({ [channel]: event.target.checked })}
          />
          <span>{label}</span>
        </label>
      )}
    </Field>
  );
}
