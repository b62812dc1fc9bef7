/** What every field of step 2 has: its rule, its lock, how its value came about, and its problems. */
import type { Choices, ChoiceLock, Problem, Rule } from 'littermate';
import { type ReactNode, useId, useRef } from 'react';
import { Explained } from '../parts/Explained';
import { Problems } from '../parts/Problems';
import { RuleLink } from '../parts/RuleLink';

/** What a field is given by step 2. */
export interface FieldProps {
  choices: Choices;
  choose: (choices: Choices) => void;
  problems: (path: string) => readonly Problem[];
}

interface Props {
  legend: string;
  rule: Rule;
  lock: ChoiceLock | null;
  problems: readonly Problem[];
  /** Set where something was chosen: takes the choice back. */
  onDefault: (() => void) | null;
  children: (describedBy: string | undefined) => ReactNode;
}

export function Field({ legend, rule, lock, problems, onDefault, children }: Props) {
  const id = useId();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // The button goes with the choice; the focus stays with the field.
  const takeBack = (): void => {
    onDefault?.();
    fieldset.current?.focus();
  };
  const described = [lock === null ? [] : [`${id}-lock`], problems.length === 0 ? [] : [`${id}-problems`]]
    .flat()
    .join(' ');
  return (
    <fieldset
      ref={fieldset}
      tabIndex={-1}
      className={lock === null ? 'field' : 'field locked'}
      data-field={legend}
    >
      <legend>
        {legend} <RuleLink rule={rule} />
      </legend>
      {lock !== null && (
        <p className="lock" id={`${id}-lock`} data-lock={lock.rule} data-kind={lock.kind.type}>
          <strong>Locked.</strong> <Explained of={lock} />
        </p>
      )}
      {children(described === '' ? undefined : described)}
      <div aria-live="polite">
        <Problems problems={problems} id={`${id}-problems`} />
      </div>
      <p className="how quiet">
        {onDefault === null ? (
          'Nothing chosen: takes the default.'
        ) : (
          <>
            Chosen.{' '}
            <button type="button" className="link" onClick={takeBack}>
              Take the default<span className="hidden"> for {legend}</span>
            </button>
          </>
        )}
      </p>
    </fieldset>
  );
}
