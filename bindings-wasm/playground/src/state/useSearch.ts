/** Step 1: one `SearchList` stays in memory for all opened profiles. */
import { type Blocker, type Client, SearchList, type SearchVerdict } from 'littermate';
import { useMemo } from 'react';
import { clinicWith } from '../data/clinic';
import { usePage } from './page';
import { clientOf } from './state';

export interface Found {
  client: Client;
  selectable: boolean;
  /** The reasons, put into words only when they are shown. */
  explain: () => SearchVerdict;
}

export interface Search {
  found: readonly Found[];
  selectable: number;
  /** What holds for every result, since it speaks of none: the surface, or the opened profile alone. */
  everywhere: readonly Blocker[];
}

export function useSearch(): Search {
  const { state, surface } = usePage();
  const { clients, pims, policy, opened, query, onlySelectable } = state;
  // The list frees itself once nothing holds it any more.
  const list = useMemo(
    () => new SearchList({ clinic: clinicWith(pims), results: clients, surface, policy }),
    [clients, pims, surface, policy],
  );
  return useMemo(() => {
    const bits = list.open(clientOf(clients, opened));
    const all = clients.map((client, index) => ({
      client,
      selectable: bits[index] === 0,
      explain: () => list.explain(index),
    }));
    const matching = all.filter(({ client }) => matches(client, query));
    const another = all.find(({ client }) => client.id !== opened);
    const ofNone = ({ kind }: Blocker): boolean =>
      'client' in kind ? kind.client === opened : kind.type === 'not-available-on-mobile';
    return {
      found: matching.filter(({ selectable }) => selectable || !onlySelectable),
      selectable: matching.filter(({ selectable }) => selectable).length,
      everywhere: another?.explain().blockers.filter(ofNone) ?? [],
    };
  }, [list, clients, opened, query, onlySelectable]);
}

/** Whether every word of the query is somewhere on the profile. */
function matches(client: Client, query: string): boolean {
  const { name, id, email, phones, pets } = client;
  const digits = phones.map((phone) => (phone.number.type === 'valid' ? phone.number.e164 : phone.asWritten));
  const text = [name.first, name.last, id, email?.asWritten ?? '', ...digits, ...pets.map((pet) => pet.name)]
    .join('\n')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
