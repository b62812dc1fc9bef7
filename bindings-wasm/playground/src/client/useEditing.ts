/** Edits one profile through the library and keeps the result of the last edit. */
import {
  type Client,
  type ContactEdit,
  type EditActor,
  editContact,
  type ContactEditOutput,
} from 'littermate';
import { useState } from 'react';
import { clinicWith } from '../data/clinic';
import { type Attempt, attempt } from '../lib/attempt';
import { now } from '../lib/stamp';
import { usePage } from '../state/page';

export interface Editing {
  client: Client;
  /** Applies an edit. Returns false if the library rejected it. */
  edit: (edit: ContactEdit) => boolean;
  last: Attempt<ContactEditOutput> | null;
}

export function useEditing(client: Client, actor: EditActor): Editing {
  const { state, dispatch } = usePage();
  const [last, setLast] = useState<Attempt<ContactEditOutput> | null>(null);
  const edit = (change: ContactEdit): boolean => {
    const result = attempt(() =>
      editContact({ clinic: clinicWith(state.pims), client, actor, edits: [change], now: now() }),
    );
    setLast(result);
    if (result.ok) dispatch({ type: 'edit', client: result.value.client });
    return result.ok;
  };
  return { client, edit, last };
}
