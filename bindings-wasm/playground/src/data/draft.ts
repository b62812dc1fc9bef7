/** Functions that build sample profiles, with defaults for omitted fields. */
import type {
  ClientDraft,
  LineType,
  Membership,
  MembershipStatus,
  Pet,
  PhoneDraft,
  PimsRecord,
  ChannelPreference,
} from 'littermate';

export const CLINIC = 'harbor-animal-hospital';

export const flowOnly: PimsRecord = { type: 'flow-only' };
export const inPims = (record: string): PimsRecord => ({ type: 'in-pims', record });

export const on: ChannelPreference = { type: 'on' };
export const offByClient = (at = '2025-09-14T16:20:00Z'): ChannelPreference => ({
  type: 'off-by-client',
  at,
});
export const offByStaff = (at = '2025-11-03T10:05:00Z'): ChannelPreference => ({ type: 'off-by-staff', at });

/** A phone number as typed, and its facts in the clinic's contact book. */
export interface SamplePhone {
  draft: PhoneDraft;
  /** The verified line type, or undefined if it has not been verified. */
  line: LineType | undefined;
  /** Whether the phone number texted STOP. */
  stopped: boolean;
}

interface PhoneFacts {
  line?: LineType;
  primary?: boolean;
  stopped?: boolean;
  source?: 'pims' | 'flow';
}

export function phone(text: string, facts: PhoneFacts = {}): SamplePhone {
  const { line, primary, stopped = false, source = 'flow' } = facts;
  return { draft: { text, primary, source }, line, stopped };
}

export function pet(
  id: string,
  name: string,
  species: string,
  dateOfBirth: string | null = null,
  upcomingAppointments: string[] = [],
): Pet {
  return { id, name, species, dateOfBirth, status: 'active', upcomingAppointments };
}

export const membership = (id: string, status: MembershipStatus): Membership => ({ id, status });

/** A draft, and its phone numbers with their facts in the contact book. */
export interface Profile {
  draft: ClientDraft;
  phones: readonly SamplePhone[];
}

type ProfileFields = Partial<Omit<ClientDraft, 'phones'>> &
  Pick<ClientDraft, 'id'> &
  Partial<Pick<Profile, 'phones'>>;

/** A profile of the clinic. By default it is active and Flow-only. The library has defaults for the optional fields. */
export function profile(first: string, last: string, { phones = [], ...fields }: ProfileFields): Profile {
  const draft: ClientDraft = {
    clinic: CLINIC,
    status: { type: 'active' },
    pims: flowOnly,
    name: { first, last },
    phones: phones.map((phone) => phone.draft),
    conversations: [],
    loyaltyPoints: 0,
    memberships: [],
    ...fields,
  };
  return { draft, phones };
}

export const active = (id: string) => ({ id, state: 'active' as const });
export const archived = (id: string) => ({ id, state: 'archived' as const });
