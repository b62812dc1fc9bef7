/** The sentence of an explanation, with a link to its rule. */
import type { Rule } from 'littermate';
import { RuleLink } from './RuleLink';

/** The common shape of blockers, warnings, effects, notices, locks, conflicts and reasons of hidden sections. */
export interface Explanation {
  rule: Rule;
  kind: string | { type: string };
  detail: string;
}

/** The code of an explanation. A kind without fields is the code itself. */
export const codeOf = ({ kind }: Pick<Explanation, 'kind'>): string =>
  typeof kind === 'string' ? kind : kind.type;

export function Explained({ of: { rule, detail } }: { of: Explanation }) {
  return (
    <>
      {detail} <RuleLink rule={rule} />
    </>
  );
}
