/** The id of a rule, as a link to its entry in the catalogue. */
import type { Rule } from 'littermate';

export function RuleLink({ rule }: { rule: Rule }) {
  return (
    <a className="rule" href={`#${rule}`}>
      {rule}
    </a>
  );
}
