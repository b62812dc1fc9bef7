/** A merge that cannot go on: the pair has become blocked, by a switch or by an edit. */
import type { LittermateError } from 'littermate';
import { Refusal } from '../parts/Refusal';
import { StepHeading } from '../parts/StepHeading';
import { usePage } from '../state/page';

export function Blocked({ refusal }: { refusal: LittermateError }) {
  const { dispatch } = usePage();
  return (
    <section aria-labelledby="step-title" className="step">
      <StepHeading>These two cannot be merged</StepHeading>
      <Refusal refusal={refusal} title="The merge cannot go on." />
      <p className="actions">
        <button type="button" className="primary" onClick={() => dispatch({ type: 'go', step: 'search' })}>
          Back to the search
        </button>
      </p>
    </section>
  );
}
