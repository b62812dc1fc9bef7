/** Simulates edits by another user, to show how apply and undo handle them. */
import type { Client } from 'littermate';
import { useState } from 'react';
import { fullName } from '../lib/labels';
import { usePage } from '../state/page';
import { EDITS, type Edit } from './edits';

interface Props {
  profiles: readonly Client[];
  before: 'merge' | 'undo';
}

export function ConcurrentEdits({ profiles, before }: Props) {
  const { dispatch } = usePage();
  const [message, setMessage] = useState('');
  const applyEdit = (client: Client, { label, apply }: Edit): void => {
    dispatch({ type: 'edit', client: apply(client) });
    setMessage(`${label}: applied to ${client.id}.`);
  };
  return (
    <details className="concurrent-edits">
      <summary>Simulate an edit by another user before the {before}</summary>
      {profiles.map((client) => (
        <div key={client.id} role="group" aria-label={`Edit ${fullName(client.name)}, ${client.id}`}>
          <p>
            {fullName(client.name)} <span className="id">{client.id}</span>
          </p>
          {EDITS.map((edit) => (
            <button key={edit.label} type="button" onClick={() => applyEdit(client, edit)}>
              {edit.label}
            </button>
          ))}
        </div>
      ))}
      <p role="status" className="quiet">
        {message}
      </p>
    </details>
  );
}
