/** Exactly one name out of the two; with it go the payment methods. */
import type { NameOptions } from 'littermate';
import { useId } from 'react';
import { spoken } from '../lib/words';
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
            text={spoken(name)}
            of={client}
          />
        ))
      }
    </Field>
  );
}
