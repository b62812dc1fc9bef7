/** The edits of one profile: each goes to the library, and what came of the last one is kept to be told. */
import { type Client, type Edit, type EditActor, editContact, type Edited } from 'littermate';
import { useState } from 'react';
import { clinicWith } from '../data/clinic';
import { type Attempt, attempt } from '../lib/attempt';
import { now } from '../lib/stamp';
import { usePage } from '../state/page';

export interface Editing {
  client: Client;
  /** Whether it was done. */
  edit: (edit: Edit) => boolean;
  last: Attempt<Edited> | null;
}

export function useEditing(client: Client, actor: EditActor): Editing {
  const { state, dispatch } = usePage();
  const [last, setLast] = useState<Attempt<Edited> | null>(null);
  const edit = (one: Edit): boolean => {
    const edited = attempt(() =>
      editContact({ clinic: clinicWith(state.pims), client, actor, edits: [one], now: now() }),
    );
    setLast(edited);
    if (edited.ok) dispatch({ type: 'edit', client: edited.value.client });
    return edited.ok;
  };
  return { client, edit, last };
}
