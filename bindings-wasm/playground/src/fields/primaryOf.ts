/** The number that is primary: the one chosen, else the one the plan takes. */
import type { Choices, MergePlanOutput } from 'littermate';
import type { Attempt } from '../lib/attempt';

export function primaryOf(choices: Choices, plan: Attempt<MergePlanOutput>): string | null {
  if (choices.primary !== undefined && choices.primary !== null) return choices.primary;
  if (!plan.ok) return null;
  return plan.value.plan.origins.find(({ field }) => field === 'primary')?.item ?? null;
}
