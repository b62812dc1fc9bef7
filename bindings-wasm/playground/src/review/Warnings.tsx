/** The warnings of a plan. */
import type { MergeWarning } from 'littermate';
import { ExplainedList } from '../parts/ExplainedList';
import { RuleLink } from '../parts/RuleLink';

export function Warnings({ warnings }: { warnings: readonly MergeWarning[] }) {
  return (
    <section className="warnings" aria-label="Warnings">
      <h4>
        Warnings <RuleLink rule="MERGE-32" />
      </h4>
      {warnings.length === 0 && <p className="quiet">None.</p>}
      <ExplainedList entries={warnings} />
    </section>
  );
}
