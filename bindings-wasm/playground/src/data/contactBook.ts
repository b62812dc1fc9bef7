/** The clinic's sample contact book. */
import type { Client, ContactBook, EmailEntry, PhoneEntry } from 'littermate';
import type { SamplePhone, Profile } from './draft';

const STOPPED_AT = '2025-12-01T08:30:00Z';

const EMAILS: readonly EmailEntry[] = [
  { email: 'tomas@example.com', suppressed: { type: 'unsubscribed', at: '2025-10-08T12:00:00Z' } },
  { email: 'praman@example.com', suppressed: { type: 'bounced', at: '2026-01-19T06:45:00Z' } },
];

/** The entry of a phone number, or null if it is not valid or nothing is known about it. */
function entryOf({ draft, line, stopped }: SamplePhone, client: Client): PhoneEntry | null {
  const number = client.phones.find(({ asWritten }) => asWritten === draft.text)?.number;
  if (number?.type !== 'valid' || (line === undefined && !stopped)) return null;
  return {
    number: number.e164,
    line: line === undefined ? { type: 'unknown' } : { type: 'verified', lineType: line },
    textOptOut: stopped ? { type: 'stopped', at: STOPPED_AT, keyword: 'STOP' } : { type: 'none' },
  };
}

/** One entry for each phone number, from the first profile with facts about it. */
export function contactBookOf(checked: readonly { profile: Profile; client: Client }[]): ContactBook {
  const phones = new Map<string, PhoneEntry>();
  for (const { profile, client } of checked) {
    for (const phone of profile.phones) {
      const entry = entryOf(phone, client);
      if (entry !== null && !phones.has(entry.number)) phones.set(entry.number, entry);
    }
  }
  return { phones: [...phones.values()], emails: EMAILS };
}
