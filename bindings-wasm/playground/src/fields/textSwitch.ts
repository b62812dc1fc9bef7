/** The switch for text messages, which depends on the primary phone number (MERGE-27). */
import type { Choices, MergeOptions, MergePlanOutput, SwitchOption } from 'littermate';
import type { Attempt } from '../lib/attempt';
import { primaryOf } from './primaryOf';

export function textSwitch(
  options: MergeOptions,
  choices: Choices,
  plan: Attempt<MergePlanOutput>,
): SwitchOption {
  const primary = primaryOf(choices, plan);
  const alternative = options.phones.alternatives.find(({ key }) => key === primary);
  if (alternative !== undefined) return alternative.contactByText;
  if (!plan.ok) return options.contactByText;
  // No phone number is kept, so no STOP applies. The origin shows whether the client's own opt-out still locks the switch.
  const origin = plan.value.plan.origins.find(({ field }) => field === 'contact-by-text');
  if (origin?.source === 'locked') return options.contactByText;
  return { on: plan.value.plan.merged.contactByText, lock: null };
}
