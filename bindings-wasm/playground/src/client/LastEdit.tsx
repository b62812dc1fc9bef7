/** The result of the last edit: its notices and effects, or the error. */
import type { ContactEditOutput } from 'littermate';
import type { Attempt } from '../lib/attempt';
import { ExplainedList } from '../parts/ExplainedList';
import { ErrorNotice } from '../parts/ErrorNotice';

export function LastEdit({ last }: { last: Attempt<ContactEditOutput> | null }) {
  if (last !== null && !last.ok) return <ErrorNotice error={last.error} title="The edit was rejected" />;
  const explanations = last === null ? [] : [...last.value.notices, ...last.value.effects];
  return (
    <div role="status" className={last === null ? 'quiet' : 'done'}>
      {last === null && <p>No edits yet.</p>}
      {last !== null && <p>{explanations.length === 0 ? 'Saved. Nothing changed.' : 'Saved.'}</p>}
      <ExplainedList entries={explanations} />
    </div>
  );
}
