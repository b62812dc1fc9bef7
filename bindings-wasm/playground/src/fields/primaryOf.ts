/** The key of the primary phone number: the chosen one, or the default of the plan. */
import type { Choices, MergePlanOutput } from 'littermate';
import type { Attempt } from '../lib/attempt';

export function primaryOf(choices: Choices, plan: Attempt<MergePlanOutput>): string | null {
  if (choices.primary !== undefined && choices.primary !== null) return choices.primary;
  if (!plan.ok) return null;
  return plan.value.plan.origins.find(({ field }) => field === 'primary')?.item ?? null;
}
