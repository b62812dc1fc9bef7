/** Short ways to write drafts down. What a profile does not say is the plainest value there is. */
import type {
  ClientDraft,
  LineType,
  Membership,
  MembershipStatus,
  Pet,
  PhoneDraft,
  PimsRecord,
  Preference,
} from 'littermate';

export const CLINIC = 'harbor-animal-hospital';

export const flowOnly: PimsRecord = { type: 'flow-only' };
export const inPims = (record: string): PimsRecord => ({ type: 'in-pims', record });

export const on: Preference = { type: 'on' };
export const offByClient = (at: string | null = '2025-09-14T16:20:00Z'): Preference => ({
  type: 'off-by-client',
  at,
});
export const offByStaff = (at: string | null = '2025-11-03T10:05:00Z'): Preference => ({
  type: 'off-by-staff',
  at,
});

interface PhoneFacts {
  line?: LineType;
  primary?: boolean;
  stopped?: boolean;
  source?: 'pims' | 'flow';
}

/** A number as typed. Without a line type nobody has had the line verified. */
export function phone(text: string, facts: PhoneFacts = {}): PhoneDraft {
  const { line, primary, stopped = false, source = 'flow' } = facts;
  return {
    text,
    line: line && { type: 'verified', lineType: line },
    primary,
    keywordOptOut: stopped ? { type: 'stopped', at: '2025-12-01T08:30:00Z' } : undefined,
    source,
  };
}

export function pet(
  id: string,
  name: string,
  species: string,
  born: string | null = null,
  upcomingAppointments: string[] = [],
): Pet {
  return { id, name, species, born, status: 'active', upcomingAppointments };
}

export const membership = (id: string, status: MembershipStatus): Membership => ({ id, status });

type Said = Partial<ClientDraft> & Pick<ClientDraft, 'id'>;

/** A profile of the clinic, active and Flow-only by default. The library has defaults for the rest. */
export function profile(first: string, last: string, said: Said): ClientDraft {
  return {
    clinic: CLINIC,
    status: { type: 'active' },
    pims: flowOnly,
    name: { first, last },
    conversations: [],
    loyaltyPoints: 0,
    memberships: [],
    ...said,
  };
}

export const active = (id: string) => ({ id, state: 'active' as const });
export const archived = (id: string) => ({ id, state: 'archived' as const });
