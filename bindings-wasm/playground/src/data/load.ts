/** Checks every draft once, when the page loads. */
import { checkClient, type Client, type ContactBook, type DraftNotice } from 'littermate';
import { blocked } from './blocked';
import { contactBookOf } from './contactBook';
import { mergeable } from './mergeable';
import { clinicWith } from './clinic';
import { randomProfiles } from './randomProfiles';

export interface Loaded {
  clients: readonly Client[];
  contactBook: ContactBook;
  notices: ReadonlyMap<string, readonly DraftNotice[]>;
}

export function load(): Loaded {
  const clinic = clinicWith('avimark');
  const checked = [...mergeable, ...blocked, ...randomProfiles()].map((profile) => ({
    profile,
    ...checkClient({ clinic, draft: profile.draft }),
  }));
  const clients = checked.map(({ client }) => client).sort(byName);
  const notices = new Map(checked.map(({ client, notices: ofClient }) => [client.id, ofClient] as const));
  return { clients, contactBook: contactBookOf(checked), notices };
}

const byName = (one: Client, other: Client): number =>
  one.name.last.localeCompare(other.name.last, 'en') ||
  one.name.first.localeCompare(other.name.first, 'en') ||
  (one.id < other.id ? -1 : 1);
