/** A list of blockers, each with its rule and its remedy. */
import type { Blocker, RemedyActor } from 'littermate';
import { ExplainedList } from './ExplainedList';

const REMEDY_ACTOR_LABEL: Record<RemedyActor, string> = {
  staff: 'Staff can clear it',
  time: 'It clears over time',
  nobody: 'Nobody can clear it',
};

function Remedy({ of: { actor, instructions } }: { of: Blocker['remedy'] }) {
  return (
    <p className="remedy">
      <strong>{REMEDY_ACTOR_LABEL[actor]}.</strong> {instructions}
    </p>
  );
}

export function Blockers({ blockers }: { blockers: readonly Blocker[] }) {
  return (
    <ExplainedList className="blockers" entries={blockers} below={({ remedy }) => <Remedy of={remedy} />} />
  );
}
