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

const byName = (a: Client, b: Client): number =>
  a.name.last.localeCompare(b.name.last, 'en') ||
  a.name.first.localeCompare(b.name.first, 'en') ||
  (a.id < b.id ? -1 : 1);
