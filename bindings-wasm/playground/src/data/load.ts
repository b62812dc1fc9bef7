/** Reads every draft as the clinic's own: numbers and addresses are parsed once, at load. */
import { checkClient, type Client, type ContactBook, type DraftNotice } from 'littermate';
import { blocked } from './blocked';
import { bookOf } from './book';
import { choosing } from './choosing';
import { clinicWith } from './clinic';
import { crowd } from './crowd';

export interface Loaded {
  clients: readonly Client[];
  book: ContactBook;
  notices: ReadonlyMap<string, readonly DraftNotice[]>;
}

export function load(): Loaded {
  const clinic = clinicWith('avimark');
  const checked = [...choosing, ...blocked, ...crowd()].map((profile) => ({
    profile,
    ...checkClient({ clinic, draft: profile.draft }),
  }));
  const clients = checked.map(({ client }) => client).sort(byName);
  const notices = new Map(checked.map(({ client, notices: found }) => [client.id, found] as const));
  return { clients, book: bookOf(checked), notices };
}

const byName = (one: Client, other: Client): number =>
  one.name.last.localeCompare(other.name.last, 'en') ||
  one.name.first.localeCompare(other.name.first, 'en') ||
  (one.id < other.id ? -1 : 1);
