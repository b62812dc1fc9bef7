/** The page's own words for the library's codes. */
import type {
  ActiveConversation,
  ClientStatus,
  Email,
  Field,
  How,
  Line,
  LineType,
  PersonName,
  Phone,
  PimsRecord,
  Preference,
} from 'littermate';

export const FIELD: Record<Field, string> = {
  name: 'Name',
  email: 'Email',
  phones: 'Phone numbers',
  primary: 'Primary number',
  'contact-by-text': 'Text messages',
  'contact-by-email': 'Mail',
  pets: 'Pets',
  'active-conversation': 'Active conversation',
  'payment-methods': 'Payment methods',
  pims: 'PIMS record',
  'archived-conversations': 'Archived conversations',
  'loyalty-points': 'Loyalty points',
  memberships: 'Care memberships',
};

export const HOW: Record<Exclude<How, 'defaulted'>, string> = {
  chosen: 'chosen',
  locked: 'locked',
  always: 'always kept',
};

const LINE: Record<LineType, string> = {
  mobile: 'mobile',
  landline: 'landline',
  voip: 'VoIP',
  'toll-free': 'toll-free',
};

export const spoken = ({ first, last }: PersonName): string =>
  [first, last].filter((part) => part !== '').join(' ') || 'No name';

export const emailText = (email: Email | null | undefined): string => email?.asWritten ?? 'none';

export function lineText(line: Line): string {
  switch (line.type) {
    case 'verified':
      return `verified ${LINE[line.lineType]}`;
    case 'derived':
      return `${LINE[line.lineType]}, by its number`;
    case 'unknown':
      return 'line not verified';
  }
}

/** What is known of a number beside the number itself. */
export function phoneFacts(phone: Phone): string[] {
  return [
    lineText(phone.line),
    ...(phone.primary ? ['primary'] : []),
    ...(phone.keywordOptOut.type === 'stopped' ? ['texted STOP'] : []),
    ...(phone.number.type === 'invalid' ? ['cannot be read'] : []),
  ];
}

/** The number as the library reads it, where it can be read. */
export function numberText(phone: Phone): string {
  if (phone.number.type === 'invalid') return phone.asWritten;
  const { e164, extension = null } = phone.number;
  return extension === null ? e164 : `${e164} ext. ${extension}`;
}

export function preferenceText(preference: Preference): string {
  if (preference.type === 'on') return 'on';
  const who = preference.type === 'off-by-client' ? 'switched off by the client' : 'switched off by staff';
  const day = preference.at?.slice(0, 10);
  return day === undefined ? who : `${who} on ${day}`;
}

export const pimsText = (pims: PimsRecord): string =>
  pims.type === 'in-pims' ? `PIMS ${pims.record}` : 'Flow only';

export const conversationText = (active: ActiveConversation): string =>
  active.type === 'active' ? active.conversation : 'none';

export function statusText(status: ClientStatus): string | null {
  switch (status.type) {
    case 'active':
      return null;
    case 'retired':
      return `Retired into ${status.survivor}`;
    case 'deleted':
      return 'Deleted';
  }
}
