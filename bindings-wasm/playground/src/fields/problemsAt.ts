/** The problems of one field of the choices, including those of its entries. */
import type { MergePlanOutput, Problem } from 'littermate';
import type { Attempt } from '../lib/attempt';

export function problemsAt(plan: Attempt<MergePlanOutput>, path: string): readonly Problem[] {
  if (plan.ok) return [];
  return plan.error.problems.filter((problem) => {
    const field = problem.path.replace(/^\/choices/, '');
    return field === path || field.startsWith(`${path}/`);
  });
}
