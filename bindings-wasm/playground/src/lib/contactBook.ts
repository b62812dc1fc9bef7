/** Queries of the contact book. The library decides what an entry means. */
import type {
  Client,
  ContactBook,
  EmailSuppression,
  PhoneLine,
  Phone,
  PhoneEntry,
  TextOptOut,
} from 'littermate';

const NONE: TextOptOut = { type: 'none' };

function entryOf(contactBook: ContactBook, { number }: Phone): PhoneEntry | undefined {
  return number.type === 'valid'
    ? contactBook.phones.find((entry) => entry.number === number.e164)
    : undefined;
}

/** The verified line type of a phone number, or the one derived from its metadata. */
export function lineOf(contactBook: ContactBook, phone: Phone): PhoneLine {
  const line = entryOf(contactBook, phone)?.line;
  if (line?.type === 'verified') return line;
  const { derivedLine = null } = phone;
  return derivedLine === null ? { type: 'unknown' } : { type: 'derived', lineType: derivedLine };
}

export const optOutOf = (contactBook: ContactBook, phone: Phone): TextOptOut =>
  entryOf(contactBook, phone)?.textOptOut ?? NONE;

export function suppressionOf(contactBook: ContactBook, { email }: Client): EmailSuppression {
  const address = email?.asWritten.toLowerCase();
  return (
    contactBook.emails.find((entry) => entry.email.toLowerCase() === address)?.suppressed ?? { type: 'none' }
  );
}

/** Replaces the entry of a phone number. Null leaves the contact book unchanged. */
export function withEntry(contactBook: ContactBook, entry: PhoneEntry | null): ContactBook {
  if (entry === null) return contactBook;
  return {
    ...contactBook,
    phones: [...contactBook.phones.filter(({ number }) => number !== entry.number), entry],
  };
}
