/** Step 3: the plan for review, and the button that applies it. */
import { applyMerge, type LittermateError } from 'littermate';
import { useState } from 'react';
import { attempt } from '../lib/attempt';
import { stamp } from '../lib/stamp';
import { ConcurrentEdits } from '../parts/ConcurrentEdits';
import { ErrorNotice } from '../parts/ErrorNotice';
import { StepHeading } from '../parts/StepHeading';
import { BeforeAfter } from '../review/BeforeAfter';
import { Effects } from '../review/Effects';
import { Losses } from '../review/Losses';
import { Roles } from '../review/Roles';
import { Warnings } from '../review/Warnings';
import { usePage } from '../state/page';
import { clientOf, mergeInput, type Reviewed } from '../state/state';

export function ReviewStep({ reviewed }: { reviewed: Reviewed }) {
  const { state, dispatch, surface } = usePage();
  const [error, setError] = useState<LittermateError | null>(null);
  const { input, output } = reviewed;
  const { plan, ticket } = output;
  const [survivor, retired] =
    plan.roles.survivor === input.opened.id ? [input.opened, input.selected] : [input.selected, input.opened];
  const apply = (): void => {
    const { clinic, opened, selected, contactBook } = mergeInput(state, input.selected.id, surface);
    const result = attempt(() =>
      applyMerge({ clinic, opened, selected, contactBook, ticket, stamp: stamp() }),
    );
    if (!result.ok) setError(result.error);
    else if (result.value.type === 'merged') dispatch({ type: 'applied', outcome: result.value });
  };
  return (
    <section aria-labelledby="step-title" className="step review">
      <StepHeading>Review</StepHeading>
      <Roles roles={plan.roles} />
      <BeforeAfter review={plan} survivor={survivor} retired={retired} />
      <div className="columns even">
        <Losses losses={plan.losses} />
        <Warnings warnings={plan.warnings} />
      </div>
      <Effects effects={plan.effects} title="Effects, in order" />
      <ConcurrentEdits
        profiles={[clientOf(state.clients, input.opened.id), clientOf(state.clients, input.selected.id)]}
        before="merge"
      />
      {error !== null && <ErrorNotice error={error} title="The merge was not applied" />}
      <p className="actions">
        <button type="button" onClick={() => dispatch({ type: 'go', step: 'configure' })}>
          Back to the choices
        </button>
        <button type="button" className="primary" onClick={apply}>
          Merge
        </button>
      </p>
    </section>
  );
}
