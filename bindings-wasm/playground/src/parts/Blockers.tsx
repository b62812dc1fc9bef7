/** What stands in the way: each reason with its rule, and who can clear it. */
import type { Blocker, RemedyActor } from 'littermate';
import { ExplainedList } from './ExplainedList';

const BY: Record<RemedyActor, string> = {
  staff: 'Staff can clear it',
  time: 'It clears in time',
  nobody: 'Nobody can clear it',
};

function Remedy({ of: { by, how } }: { of: Blocker['remedy'] }) {
  return (
    <p className="remedy">
      <strong>{BY[by]}.</strong> {how}
    </p>
  );
}

export function Blockers({ blockers }: { blockers: readonly Blocker[] }) {
  return (
    <ExplainedList className="blockers" entries={blockers} below={({ remedy }) => <Remedy of={remedy} />} />
  );
}
