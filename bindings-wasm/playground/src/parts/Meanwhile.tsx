/** A profile seldom stands still: edits by others, to see how apply and undo take them. */
import type { Client } from 'littermate';
import { useState } from 'react';
import { spoken } from '../lib/words';
import { usePage } from '../state/page';
import { EDITS, type Edit } from './edits';

interface Props {
  profiles: readonly Client[];
  before: 'merge' | 'undo';
}

export function Meanwhile({ profiles, before }: Props) {
  const { dispatch } = usePage();
  const [told, setTold] = useState('');
  const edit = (client: Client, { label, done }: Edit): void => {
    dispatch({ type: 'edit', client: done(client) });
    setTold(`${label}: done, on ${client.id}.`);
  };
  return (
    <details className="meanwhile">
      <summary>Meanwhile, before the {before}, somebody else edits a profile</summary>
      {profiles.map((client) => (
        <div key={client.id} role="group" aria-label={`Edit ${spoken(client.name)}, ${client.id}`}>
          <p>
            {spoken(client.name)} <span className="id">{client.id}</span>
          </p>
          {EDITS.map((known) => (
            <button key={known.label} type="button" onClick={() => edit(client, known)}>
              {known.label}
            </button>
          ))}
        </div>
      ))}
      <p role="status" className="quiet">
        {told}
      </p>
    </details>
  );
}
