/** What came of the last edit: what the host must do, and what to notice; or why it was refused. */
import type { ContactEditOutput } from 'littermate';
import type { Attempt } from '../lib/attempt';
import { ExplainedList } from '../parts/ExplainedList';
import { Refusal } from '../parts/Refusal';

export function LastEdit({ last }: { last: Attempt<ContactEditOutput> | null }) {
  if (last !== null && !last.ok) return <Refusal refusal={last.refusal} title="Refused" />;
  const said = last === null ? [] : [...last.value.notices, ...last.value.effects];
  return (
    <div role="status" className={last === null ? 'quiet' : 'done'}>
      {last === null && <p>Nothing edited yet.</p>}
      {last !== null && <p>{said.length === 0 ? 'Done: nothing changes by that.' : 'Done.'}</p>}
      <ExplainedList entries={said} />
    </div>
  );
}
