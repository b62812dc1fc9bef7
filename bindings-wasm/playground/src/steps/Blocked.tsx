/** Replaces the steps of a merge that has become blocked by a setting or an edit. */
import type { LittermateError } from 'littermate';
import { ErrorNotice } from '../parts/ErrorNotice';
import { StepHeading } from '../parts/StepHeading';
import { usePage } from '../state/page';

export function Blocked({ error }: { error: LittermateError }) {
  const { dispatch } = usePage();
  return (
    <section aria-labelledby="step-title" className="step">
      <StepHeading>These profiles cannot be merged</StepHeading>
      <ErrorNotice error={error} title="The merge cannot continue" />
      <p className="actions">
        <button type="button" className="primary" onClick={() => dispatch({ type: 'go', step: 'search' })}>
          Back to the search
        </button>
      </p>
    </section>
  );
}
