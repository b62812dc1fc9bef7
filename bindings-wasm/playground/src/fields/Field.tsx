/** A field of step 2: its rule, its lock, its problems, and whether its value is the default. */
import type { Choices, ChoiceLock, Problem, Rule } from 'littermate';
import { type ReactNode, useId, useRef } from 'react';
import { Explained } from '../parts/Explained';
import { Problems } from '../parts/Problems';
import { RuleLink } from '../parts/RuleLink';

/** The props that step 2 passes to every field. */
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
  /** Resets the choice to the default; null if nothing was chosen. */
  onDefault: (() => void) | null;
  children: (describedBy: string | undefined) => ReactNode;
}

export function Field({ legend, rule, lock, problems, onDefault, children }: Props) {
  const id = useId();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // Resetting removes the button, so the focus moves to the field.
  const reset = (): void => {
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
      <p className="source quiet">
        {onDefault === null ? (
          'Default.'
        ) : (
          <>
            Chosen.{' '}
            <button type="button" className="link" onClick={reset}>
              Reset to default<span className="hidden"> for {legend}</span>
            </button>
          </>
        )}
      </p>
    </fieldset>
  );
}
