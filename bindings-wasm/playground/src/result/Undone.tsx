/** The result of an undo: both profiles, the conflicts, and the effects that cannot be undone. */
import type { MergeUndoOutput } from 'littermate';
import { FIELD_LABEL } from '../lib/labels';
import { ClientCard } from '../parts/ClientCard';
import { ExplainedList } from '../parts/ExplainedList';
import { Effects } from '../review/Effects';
import { Record } from './Record';

export function Undone({ undone }: { undone: MergeUndoOutput }) {
  const { survivor, retired, conflicts, irreversible, effects, record } = undone;
  return (
    <>
      <div className="columns even">
        <ClientCard title="Survivor after undo" client={survivor} />
        <ClientCard title="Other profile after undo" client={retired} />
      </div>
      <div className="columns even">
        <section aria-label="Conflicts" className="conflicts">
          <h4>Edited since the merge</h4>
          {conflicts.length === 0 && <p className="quiet">None.</p>}
          <ExplainedList
            entries={conflicts}
            before={({ kind }) => <strong>{FIELD_LABEL[kind.field]}.</strong>}
          />
        </section>
        <section aria-label="What cannot be undone" className="irreversible">
          <h4>Cannot be undone</h4>
          {irreversible.length === 0 && <p className="quiet">None.</p>}
          <ExplainedList entries={irreversible} />
        </section>
      </div>
      <Effects effects={effects} title="Effects, in order" />
      <Record record={record} />
    </>
  );
}
