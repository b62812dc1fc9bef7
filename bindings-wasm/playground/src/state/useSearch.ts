/** Step 1: one `SearchList` stays in memory for all opened profiles. */
import { type Blocker, type Client, SearchList, type SearchVerdict } from 'littermate';
import { useMemo } from 'react';
import { clinicWith } from '../data/clinic';
import { usePage } from './page';
import { clientOf } from './state';

export interface SearchResult {
  client: Client;
  selectable: boolean;
  /** Returns the blockers. Called only for results that are shown. */
  explain: () => SearchVerdict;
}

export interface Search {
  results: readonly SearchResult[];
  selectable: number;
  /** The blockers that all results share, because of the surface or the opened profile. */
  commonBlockers: readonly Blocker[];
}

export function useSearch(): Search {
  const { state, surface } = usePage();
  const { clients, pims, policy, opened, query, onlySelectable } = state;
  // The garbage collector frees the handle.
  const list = useMemo(
    () => new SearchList({ clinic: clinicWith(pims), results: clients, surface, policy }),
    [clients, pims, surface, policy],
  );
  return useMemo(() => {
    const bits = list.selectable(clientOf(clients, opened));
    const all = clients.map((client, index) => ({
      client,
      selectable: bits[index] === 0,
      explain: () => list.explain(index),
    }));
    const matching = all.filter(({ client }) => matches(client, query));
    const otherResult = all.find(({ client }) => client.id !== opened);
    const isCommon = ({ kind }: Blocker): boolean =>
      'client' in kind ? kind.client === opened : kind.type === 'not-available-on-mobile';
    return {
      results: matching.filter(({ selectable }) => selectable || !onlySelectable),
      selectable: matching.filter(({ selectable }) => selectable).length,
      commonBlockers: otherResult?.explain().blockers.filter(isCommon) ?? [],
    };
  }, [list, clients, opened, query, onlySelectable]);
}

/** Whether the profile contains every word of the query. */
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
