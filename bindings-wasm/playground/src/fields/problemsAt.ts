/** The problems of one field of the choices, its entries included. */
import type { MergePlanOutput, Problem } from 'littermate';
import type { Attempt } from '../lib/attempt';

export function problemsAt(plan: Attempt<MergePlanOutput>, path: string): readonly Problem[] {
  if (plan.ok) return [];
  return plan.refusal.problems.filter((problem) => {
    const at = problem.path.replace(/^\/choices/, '');
    return at === path || at.startsWith(`${path}/`);
  });
}
