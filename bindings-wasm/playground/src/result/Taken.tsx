/** A merge taken back: what went back, what stays since it was edited, and what is gone. */
import type { Undone } from 'littermate';
import { FIELD } from '../lib/words';
import { ClientCard } from '../parts/ClientCard';
import { RuleLink } from '../parts/RuleLink';
import { Effects } from '../review/Effects';
import { Record } from './Record';

export function Taken({ undone }: { undone: Undone }) {
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
          <ul>
            {conflicts.map(({ rule, field, item, detail }) => (
              <li key={`${field} ${item ?? ''}`} data-conflict={field}>
                <strong>{FIELD[field]}.</strong> {detail} <RuleLink rule={rule} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-label="What cannot be taken back" className="irreversible">
          <h4>Cannot be taken back</h4>
          {irreversible.length === 0 && <p className="quiet">Nothing.</p>}
          <ul>
            {irreversible.map(({ rule, what, detail }) => (
              <li key={detail} data-irreversible={what.type}>
                {detail} <RuleLink rule={rule} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Effects effects={effects} title="To be carried out, in this order" />
      <Record record={record} />
    </>
  );
}
