/** Labels for the library's codes and values. */
import type {
  ActiveConversation,
  ClientStatus,
  ContactBook,
  Email,
  EmailSuppression,
  MergeField,
  ValueSource,
  PhoneLine,
  LineType,
  PersonName,
  Phone,
  PimsRecord,
  ChannelPreference,
  PushPreference,
  SurveyPreference,
  TextOptOut,
} from 'littermate';
import { lineOf, optOutOf } from './contactBook';

export const FIELD_LABEL: Record<MergeField, string> = {
  name: 'Name',
  email: 'Email address',
  phones: 'Phone numbers',
  primary: 'Primary phone number',
  'contact-by-text': 'Text messages',
  'contact-by-email': 'Email',
  push: 'Push notifications',
  'nps-surveys': 'NPS surveys',
  pets: 'Pets',
  'active-conversation': 'Active conversation',
  'payment-methods': 'Payment methods',
  pims: 'PIMS record',
  'archived-conversations': 'Archived conversations',
  'loyalty-points': 'Loyalty points',
  memberships: 'Care memberships',
};

export const SOURCE_LABEL: Record<Exclude<ValueSource, 'defaulted'>, string> = {
  chosen: 'chosen',
  locked: 'locked',
  always: 'always kept',
};

const LINE_TYPE_LABEL: Record<LineType, string> = {
  mobile: 'mobile',
  landline: 'landline',
  voip: 'VoIP',
  'toll-free': 'toll-free',
};

export const fullName = ({ first, last }: PersonName): string =>
  [first, last].filter((name) => name !== '').join(' ') || 'No name';

export const emailLabel = (email: Email | null | undefined): string => email?.asWritten ?? 'none';

export function lineLabel(line: PhoneLine): string {
  switch (line.type) {
    case 'verified':
      return `verified ${LINE_TYPE_LABEL[line.lineType]}`;
    case 'derived':
      return `${LINE_TYPE_LABEL[line.lineType]}, not verified`;
    case 'unknown':
      return 'line type unknown';
  }
}

/** Formats an instant to the minute, in UTC. */
export const timeLabel = (at: string): string => `${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`;

/** The opt-out or opt-in of a phone number by keyword, with its time; null if there was none. */
export function optOutLabel(optOut: TextOptOut): string | null {
  switch (optOut.type) {
    case 'none':
      return null;
    case 'stopped':
      return `texted ${optOut.keyword ?? 'STOP'} on ${timeLabel(optOut.at)}`;
    case 'lifted':
      return `opted in with ${optOut.keyword ?? 'START'} on ${timeLabel(optOut.at)}`;
  }
}

const SUPPRESSION_LABEL: Record<Exclude<EmailSuppression['type'], 'none'>, string> = {
  unsubscribed: 'unsubscribed',
  bounced: 'bounced permanently',
  complained: 'reported as spam',
};

/** Why no email is sent to an address, with the time; null if email is sent. */
export const suppressionLabel = (suppression: EmailSuppression): string | null =>
  suppression.type === 'none'
    ? null
    : `${SUPPRESSION_LABEL[suppression.type]} on ${timeLabel(suppression.at)}`;

/** The facts of a phone number: line type, primary, opt-out and validity. */
export function phoneFacts(phone: Phone, contactBook: ContactBook): string[] {
  const optOut = optOutLabel(optOutOf(contactBook, phone));
  return [
    lineLabel(lineOf(contactBook, phone)),
    ...(phone.primary ? ['primary'] : []),
    ...(optOut === null ? [] : [optOut]),
    ...(phone.number.type === 'invalid' ? ['invalid'] : []),
  ];
}

/** The E.164 form of a phone number with its extension, or the string as entered if it is not valid. */
export function phoneLabel(phone: Phone): string {
  if (phone.number.type === 'invalid') return phone.asWritten;
  const { e164, extension = null } = phone.number;
  return extension === null ? e164 : `${e164} ext. ${extension}`;
}

export function preferenceLabel(preference: ChannelPreference | PushPreference | SurveyPreference): string {
  switch (preference.type) {
    case 'on':
      return 'on';
    case 'not-set-up':
      return 'not set up';
    case 'off-by-client': {
      const recordedBy = 'recordedBy' in preference ? (preference.recordedBy ?? null) : null;
      const by = recordedBy === null ? 'switched off by the client' : `opted out, recorded by ${recordedBy},`;
      return `${by} on ${preference.at.slice(0, 10)}`;
    }
    case 'off-by-staff':
    case 'off':
      return `switched off by staff on ${preference.at.slice(0, 10)}`;
  }
}

export const pimsLabel = (pims: PimsRecord): string =>
  pims.type === 'in-pims' ? `PIMS ${pims.record}` : 'Flow only';

export const conversationLabel = (active: ActiveConversation): string =>
  active.type === 'active' ? active.conversation : 'none';

export function statusLabel(status: ClientStatus): string | null {
  switch (status.type) {
    case 'active':
      return null;
    case 'retired':
      return `Retired into ${status.survivor}`;
    case 'deleted':
      return 'Deleted';
  }
}
