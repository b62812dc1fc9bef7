/** The choice of the phone numbers to keep, and of the primary one among them. */
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
  const setKept = (key: string, on: boolean): void =>
    choose({ phones: on ? [...kept, key] : kept.filter((keptKey) => keptKey !== key) });
  const primaryProblems = problems('/primary');
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
            <p className="lock" id={`${id}-primary-lock`} data-lock={options.primaryLock.rule}>
              <strong>Locked.</strong> <Explained of={options.primaryLock} />
            </p>
          )}
          <ul className="phones">
            {options.alternatives.map((alternative) => (
              <PhoneRow
                key={alternative.key}
                alternative={alternative}
                group={`${id}-primary`}
                kept={kept.includes(alternative.key)}
                primary={primary === alternative.key}
                describedBy={describedBy}
                primaryDescribedBy={
                  [
                    alternative.mayBePrimary ? [] : [`${id}-primary-lock`],
                    primaryProblems.length === 0 ? [] : [`${id}-primary-problems`],
                  ]
                    .flat()
                    .join(' ') || undefined
                }
                onKeep={(on) => setKept(alternative.key, on)}
                onPrimary={() => choose({ primary: alternative.key })}
              />
            ))}
          </ul>
          <div aria-live="polite">
            <Problems problems={primaryProblems} id={`${id}-primary-problems`} />
          </div>
        </>
      )}
    </Field>
  );
}
