/** Steps 2 and 3: the `OpenedMerge` stays in memory and makes a new plan for every choice. */
import { type MergeOptionsInput, OpenedMerge, type MergeOptions, type MergePlanOutput } from 'littermate';
import { useMemo } from 'react';
import { type Attempt, attempt } from '../lib/attempt';
import { now } from '../lib/stamp';
import { usePage } from './page';
import { mergeInput } from './state';

export interface Merging {
  input: MergeOptionsInput;
  options: MergeOptions;
  plan: Attempt<MergePlanOutput>;
}

export function useMerge(selected: string): Attempt<Merging> {
  const { state, surface } = usePage();
  const { clients, contactBook, pims, policy, opened, choices } = state;
  // The constructor throws for a blocked pair. The garbage collector frees the handle.
  const merge = useMemo(() => {
    const input = mergeInput({ clients, contactBook, pims, policy, opened }, selected, surface);
    return attempt(() => ({ input, opened: new OpenedMerge(input) }));
  }, [clients, contactBook, pims, policy, opened, selected, surface]);
  return useMemo(() => {
    if (!merge.ok) return merge;
    const { input, opened: handle } = merge.value;
    const plan = attempt(() => handle.plan(now(), choices));
    return { ok: true, value: { input, options: handle.options, plan } };
  }, [merge, choices]);
}
