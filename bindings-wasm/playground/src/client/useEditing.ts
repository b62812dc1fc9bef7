/** The edits of one profile: each goes to the library, and what came of the last one is kept to be told. */
import { type Actor, type Client, type Edit, editContact, type Edited } from 'littermate';
import { useState } from 'react';
import { clinicWith } from '../data/clinic';
import { type Attempt, attempt } from '../lib/attempt';
import { usePage } from '../state/page';

export interface Editing {
  client: Client;
  /** Whether it was done. */
  edit: (edit: Edit) => boolean;
  last: Attempt<Edited> | null;
}

export function useEditing(client: Client, actor: Actor): Editing {
  const { state, dispatch } = usePage();
  const [last, setLast] = useState<Attempt<Edited> | null>(null);
  const edit = (one: Edit): boolean => {
    const now = new Date().toISOString();
    const edited = attempt(() =>
      editContact({ clinic: clinicWith(state.pims), client, actor, edits: [one], now }),
    );
    setLast(edited);
    if (edited.ok) dispatch({ type: 'edit', client: edited.value.client });
    return edited.ok;
  };
  return { client, edit, last };
}
