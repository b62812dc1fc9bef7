/** A merge taken back: what went back, what stays since it was edited, and what is gone. */
import type { MergeUndoOutput } from 'littermate';
import { FIELD } from '../lib/words';
import { ClientCard } from '../parts/ClientCard';
import { ExplainedList } from '../parts/ExplainedList';
import { Effects } from '../review/Effects';
import { Record } from './Record';

export function Taken({ undone }: { undone: MergeUndoOutput }) {
  const { survivor, retired, conflicts, irreversible, effects, record } = undone;
  return (
    <>
      <div className="columns even">
        <ClientCard title="Survivor, as before" client={survivor} />
        <ClientCard title="Active again" client={retired} />
      </div>
      <div className="columns even">
        <section aria-label="Conflicts" className="conflicts">
          <h4>Edited since</h4>
          {conflicts.length === 0 && <p className="quiet">Nothing.</p>}
          <ExplainedList entries={conflicts} before={({ kind }) => <strong>{FIELD[kind.field]}.</strong>} />
        </section>
        <section aria-label="What cannot be taken back" className="irreversible">
          <h4>Cannot be taken back</h4>
          {irreversible.length === 0 && <p className="quiet">Nothing.</p>}
          <ExplainedList entries={irreversible} />
        </section>
      </div>
      <Effects effects={effects} title="To be carried out, in this order" />
      <Record record={record} />
    </>
  );
}
