/** The edits of one profile: each goes to the library, and what came of the last one is kept to be told. */
import { type Client, type ContactEdit, type EditActor, editContact, type ContactEditOutput } from 'littermate';
import { useState } from 'react';
import { clinicWith } from '../data/clinic';
import { type Attempt, attempt } from '../lib/attempt';
import { now } from '../lib/stamp';
import { usePage } from '../state/page';

export interface Editing {
  client: Client;
  /** Whether it was done. */
  edit: (edit: ContactEdit) => boolean;
  last: Attempt<ContactEditOutput> | null;
}

export function useEditing(client: Client, actor: EditActor): Editing {
  const { state, dispatch } = usePage();
  const [last, setLast] = useState<Attempt<ContactEditOutput> | null>(null);
  const edit = (one: ContactEdit): boolean => {
    const edited = attempt(() =>
      editContact({ clinic: clinicWith(state.pims), client, actor, edits: [one], now: now() }),
    );
    setLast(edited);
    if (edited.ok) dispatch({ type: 'edit', client: edited.value.client });
    return edited.ok;
  };
  return { client, edit, last };
}
