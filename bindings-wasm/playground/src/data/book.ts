/** The clinic's contact book: what the made-up people's numbers and addresses are known to be. */
import type { Client, ContactBook, EmailEntry, PhoneEntry } from 'littermate';
import type { KnownPhone, Profile } from './draft';

const STOPPED_AT = '2025-12-01T08:30:00Z';

const EMAILS: readonly EmailEntry[] = [
  { email: 'tomas@example.com', suppressed: { type: 'unsubscribed', at: '2025-10-08T12:00:00Z' } },
  { email: 'praman@example.com', suppressed: { type: 'bounced', at: '2026-01-19T06:45:00Z' } },
];

/** The entry of a number, by how the library read it; null where it could not, or nothing is known of it. */
function entryOf({ draft, line, stopped }: KnownPhone, client: Client): PhoneEntry | null {
  const number = client.phones.find(({ asWritten }) => asWritten === draft.text)?.number;
  if (number?.type !== 'valid' || (line === undefined && !stopped)) return null;
  return {
    number: number.e164,
    line: line === undefined ? { type: 'unknown' } : { type: 'verified', lineType: line },
    textOptOut: stopped ? { type: 'stopped', at: STOPPED_AT, keyword: 'STOP' } : { type: 'none' },
  };
}

/** One entry for each number, of the first profile that knows something of it. */
export function bookOf(read: readonly { profile: Profile; client: Client }[]): ContactBook {
  const phones = new Map<string, PhoneEntry>();
  for (const { profile, client } of read) {
    for (const phone of profile.phones) {
      const entry = entryOf(phone, client);
      if (entry !== null && !phones.has(entry.number)) phones.set(entry.number, entry);
    }
  }
  return { phones: [...phones.values()], emails: EMAILS };
}
