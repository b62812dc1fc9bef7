/** What the choices come to, told while they are made. */
import type { MergeOptions, MergePlanOutput } from 'littermate';
import type { Attempt } from '../lib/attempt';
import { Losses } from '../review/Losses';
import { Roles } from '../review/Roles';
import { Warnings } from '../review/Warnings';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function standing(plan: Attempt<MergePlanOutput>): string {
  if (!plan.ok) return `${counted(plan.refusal.problems.length, 'choice does', 'choices do')} not hold.`;
  const { losses, warnings } = plan.value.plan;
  const lost = counted(losses.length, 'value is', 'values are');
  return `The plan holds: ${lost} lost, ${counted(warnings.length, 'warning', 'warnings')}.`;
}

export function PlanPanel({ options, plan }: { options: MergeOptions; plan: Attempt<MergePlanOutput> }) {
  const review = plan.ok ? plan.value.plan : null;
  return (
    <aside className="plan" aria-labelledby="plan-title">
      <h3 id="plan-title">The plan now</h3>
      <p role="status" className={plan.ok ? 'holds' : 'fails'}>
        {standing(plan)}
      </p>
      <Roles roles={review?.roles ?? options.roles} />
      <Warnings warnings={review?.warnings ?? options.warnings} />
      {review !== null && <Losses losses={review.losses} />}
    </aside>
  );
}
