/** The current plan: its status, roles, warnings and losses. */
import type { MergeOptions, MergePlanOutput } from 'littermate';
import type { Attempt } from '../lib/attempt';
import { Losses } from '../review/Losses';
import { Roles } from '../review/Roles';
import { Warnings } from '../review/Warnings';

const countOf = (count: number, singular: string, plural: string): string =>
  `${count} ${count === 1 ? singular : plural}`;

function planStatus(plan: Attempt<MergePlanOutput>): string {
  if (!plan.ok) return `${countOf(plan.error.problems.length, 'choice is', 'choices are')} invalid.`;
  const { losses, warnings } = plan.value.plan;
  const lost = countOf(losses.length, 'value is', 'values are');
  return `The plan is valid: ${lost} lost, ${countOf(warnings.length, 'warning', 'warnings')}.`;
}

export function PlanPanel({ options, plan }: { options: MergeOptions; plan: Attempt<MergePlanOutput> }) {
  const review = plan.ok ? plan.value.plan : null;
  return (
    <aside className="plan" aria-labelledby="plan-title">
      <h3 id="plan-title">Current plan</h3>
      <p role="status" className={plan.ok ? 'valid' : 'invalid'}>
        {planStatus(plan)}
      </p>
      <Roles roles={review?.roles ?? options.roles} />
      <Warnings warnings={review?.warnings ?? options.warnings} />
      {review !== null && <Losses losses={review.losses} />}
    </aside>
  );
}
