/** The choice of one of the two names. The payment methods of the same profile are kept. */
import type { NameOptions } from 'littermate';
import { useId } from 'react';
import { fullName } from '../lib/labels';
import { Field, type FieldProps } from './Field';
import { Radio } from './Radio';

export function NameField({ options, choices, choose, problems }: FieldProps & { options: NameOptions }) {
  const group = useId();
  const chosen = choices.name ?? null;
  return (
    <Field
      legend="Name"
      rule="MERGE-20"
      lock={options.lock}
      problems={problems('/name')}
      onDefault={chosen === null ? null : () => choose({ name: null })}
    >
      {(describedBy) =>
        options.alternatives.map(({ client, name, selectable }) => (
          <Radio
            key={client}
            group={group}
            checked={(chosen ?? options.default) === client}
            disabled={!selectable}
            describedBy={describedBy}
            onChoose={() => choose({ name: client })}
            label={fullName(name)}
            client={client}
          />
        ))
      }
    </Field>
  );
}
