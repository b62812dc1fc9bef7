/** What the library explains, whatever it is: its sentence and the rule it follows. */
import type { Rule } from 'littermate';
import { RuleLink } from './RuleLink';

/** The shape of everything explained: blockers, warnings, effects, notices, locks, conflicts, hidden sections. */
export interface Explanation {
  rule: Rule;
  kind: string | { type: string };
  detail: string;
}

/** The code of a kind, with or without fields of its own. */
export const codeOf = ({ kind }: Pick<Explanation, 'kind'>): string =>
  typeof kind === 'string' ? kind : kind.type;

export function Explained({ of: { rule, detail } }: { of: Explanation }) {
  return (
    <>
      {detail} <RuleLink rule={rule} />
    </>
  );
}
