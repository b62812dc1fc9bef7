/** A rule's id, as a link to what the catalogue says of it. */
import type { Rule } from 'littermate';

export function RuleLink({ rule }: { rule: Rule }) {
  return (
    <a className="rule" href={`#${rule}`}>
      {rule}
    </a>
  );
}
