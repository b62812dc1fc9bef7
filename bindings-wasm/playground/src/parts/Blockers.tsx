/** What stands in the way: each reason with its rule, and who can clear it. */
import type { Blocker, RemedyBy } from 'littermate';
import { RuleLink } from './RuleLink';

const BY: Record<RemedyBy, string> = {
  staff: 'Staff can clear it',
  time: 'It clears in time',
  nobody: 'Nobody can clear it',
};

interface Props {
  blockers: readonly Blocker[];
  id?: string;
}

export function Blockers({ blockers, id }: Props) {
  return (
    <ul className="blockers" id={id}>
      {blockers.map((blocker) => (
        <li key={`${blocker.code} ${blocker.clients.join(' ')}`} data-code={blocker.code}>
          <span>{blocker.detail}</span> <RuleLink rule={blocker.rule} />
          <p className="remedy">
            <strong>{BY[blocker.remedy.by]}.</strong> {blocker.remedy.how}
          </p>
        </li>
      ))}
    </ul>
  );
}
