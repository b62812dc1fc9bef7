/** The page's own words for the library's codes. */
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
import { lineOf, optOutOf } from './book';

export const FIELD: Record<MergeField, string> = {
  name: 'Name',
  email: 'Email',
  phones: 'Phone numbers',
  primary: 'Primary number',
  'contact-by-text': 'Text messages',
  'contact-by-email': 'Mail',
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

export const HOW: Record<Exclude<ValueSource, 'defaulted'>, string> = {
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

export function lineText(line: PhoneLine): string {
  switch (line.type) {
    case 'verified':
      return `verified ${LINE[line.lineType]}`;
    case 'derived':
      return `${LINE[line.lineType]}, by its number`;
    case 'unknown':
      return 'line not verified';
  }
}

/** A moment as people read it, to the minute. */
export const momentText = (at: string): string => `${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`;

/** Whether texts to a number are stopped by keyword, since when, and by which one; null where they never were. */
export function optOutText(optOut: TextOptOut): string | null {
  switch (optOut.type) {
    case 'none':
      return null;
    case 'stopped':
      return `texted ${optOut.keyword ?? 'STOP'} on ${momentText(optOut.at)}`;
    case 'lifted':
      return `opted in with ${optOut.keyword ?? 'START'} on ${momentText(optOut.at)}`;
  }
}

const SUPPRESSED: Record<Exclude<EmailSuppression['type'], 'none'>, string> = {
  unsubscribed: 'unsubscribed',
  bounced: 'bounced permanently',
  complained: 'reported as spam',
};

/** Why nothing is sent to an address, and since when; null where email is sent. */
export const suppressionText = (suppressed: EmailSuppression): string | null =>
  suppressed.type === 'none' ? null : `${SUPPRESSED[suppressed.type]} on ${momentText(suppressed.at)}`;

/** What is known of a number beside the number itself. */
export function phoneFacts(phone: Phone, book: ContactBook): string[] {
  const optOut = optOutText(optOutOf(book, phone));
  return [
    lineText(lineOf(book, phone)),
    ...(phone.primary ? ['primary'] : []),
    ...(optOut === null ? [] : [optOut]),
    ...(phone.number.type === 'invalid' ? ['cannot be read'] : []),
  ];
}

/** The number as the library reads it, where it can be read. */
export function numberText(phone: Phone): string {
  if (phone.number.type === 'invalid') return phone.asWritten;
  const { e164, extension = null } = phone.number;
  return extension === null ? e164 : `${e164} ext. ${extension}`;
}

export function preferenceText(preference: ChannelPreference | PushPreference | SurveyPreference): string {
  switch (preference.type) {
    case 'on':
      return 'on';
    case 'not-set-up':
      return 'not set up';
    case 'off-by-client': {
      const recordedBy = 'recordedBy' in preference ? (preference.recordedBy ?? null) : null;
      const who =
        recordedBy === null ? 'switched off by the client' : `opted out, recorded by ${recordedBy},`;
      return `${who} on ${preference.at.slice(0, 10)}`;
    }
    case 'off-by-staff':
    case 'off':
      return `switched off by staff on ${preference.at.slice(0, 10)}`;
  }
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
