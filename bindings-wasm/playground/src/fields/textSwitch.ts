/** The text option for the number that is primary now: the options say it number by number (MERGE-27). */
import type { Choices, MergeOptions, MergePlanOutput, SwitchOption } from 'littermate';
import type { Attempt } from '../lib/attempt';
import { primaryOf } from './primaryOf';

export function textSwitch(options: MergeOptions, choices: Choices, plan: Attempt<MergePlanOutput>): SwitchOption {
  const primary = primaryOf(choices, plan);
  const offered = options.phones.alternatives.find(({ key }) => key === primary);
  if (offered !== undefined) return offered.contactByText;
  if (!plan.ok) return options.contactByText;
  // No number is kept, so no STOP counts: the plan knows whether the client's own opt-out still locks it.
  const source = plan.value.plan.origins.find(({ field }) => field === 'contact-by-text');
  if (source?.source === 'locked') return options.contactByText;
  return { on: plan.value.plan.merged.contactByText, lock: null };
}
