/** The choice of at most one of the email addresses. */
import type { EmailOptions } from 'littermate';
import { useId } from 'react';
import { Field, type FieldProps } from './Field';
import { Radio } from './Radio';

export function EmailField({ options, choices, choose, problems }: FieldProps & { options: EmailOptions }) {
  const group = useId();
  const chosen = choices.email ?? null;
  return (
    <Field
      legend="Email address"
      rule="MERGE-21"
      lock={options.lock}
      problems={problems('/email')}
      onDefault={chosen === null ? null : () => choose({ email: null })}
    >
      {(describedBy) => (
        <>
          {options.alternatives.length === 0 && <p>Neither profile has an email address.</p>}
          {options.alternatives.map(({ client, email, selectable }) => (
            <Radio
              key={client}
              group={group}
              checked={(chosen ?? options.default) === client}
              disabled={!selectable}
              describedBy={describedBy}
              onChoose={() => choose({ email: client })}
              label={email.valid ? email.asWritten : `${email.asWritten} (invalid)`}
              client={client}
            />
          ))}
        </>
      )}
    </Field>
  );
}
