/** Any of the numbers may be kept; one of those kept is primary. */
import type { PhoneOptions, MergePlanOutput } from 'littermate';
import { useId } from 'react';
import type { Attempt } from '../lib/attempt';
import { Explained } from '../parts/Explained';
import { Problems } from '../parts/Problems';
import { Field, type FieldProps } from './Field';
import { PhoneRow } from './PhoneRow';
import { primaryOf } from './primaryOf';

interface Props extends FieldProps {
  options: PhoneOptions;
  plan: Attempt<MergePlanOutput>;
}

export function PhonesField({ options, plan, choices, choose, problems }: Props) {
  const id = useId();
  const { phones = null, primary: chosenPrimary = null } = choices;
  const kept = phones ?? options.defaultKept;
  const primary = primaryOf(choices, plan);
  const chosen = phones !== null || chosenPrimary !== null;
  const keep = (key: string, on: boolean): void =>
    choose({ phones: on ? [...kept, key] : kept.filter((other) => other !== key) });
  const wrong = problems('/primary');
  return (
    <Field
      legend="Phone numbers"
      rule="MERGE-23"
      lock={null}
      problems={problems('/phones')}
      onDefault={chosen ? () => choose({ phones: null, primary: null }) : null}
    >
      {(describedBy) => (
        <>
          {options.alternatives.length === 0 && <p>Neither profile has a phone number.</p>}
          {options.primaryLock !== null && (
            <p className="lock" id={`${id}-only`} data-lock={options.primaryLock.rule}>
              <strong>Locked.</strong> <Explained of={options.primaryLock} />
            </p>
          )}
          <ul className="phones">
            {options.alternatives.map((offered) => (
              <PhoneRow
                key={offered.key}
                offered={offered}
                group={`${id}-primary`}
                kept={kept.includes(offered.key)}
                primary={primary === offered.key}
                describedBy={describedBy}
                primaryDescribedBy={
                  [offered.mayBePrimary ? [] : [`${id}-only`], wrong.length === 0 ? [] : [`${id}-wrong`]]
                    .flat()
                    .join(' ') || undefined
                }
                onKeep={(on) => keep(offered.key, on)}
                onPrimary={() => choose({ primary: offered.key })}
              />
            ))}
          </ul>
          <div aria-live="polite">
            <Problems problems={wrong} id={`${id}-wrong`} />
          </div>
        </>
      )}
    </Field>
  );
}
