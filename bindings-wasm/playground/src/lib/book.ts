/** Looking things up in the contact book. What follows from an entry, the library says. */
import type { Client, ContactBook, EmailSuppression, PhoneLine, Phone, PhoneEntry, TextOptOut } from 'littermate';

const NONE: TextOptOut = { type: 'none' };

function entryOf(book: ContactBook, { number }: Phone): PhoneEntry | undefined {
  return number.type === 'valid' ? book.phones.find((entry) => entry.number === number.e164) : undefined;
}

/** The verified line of a number, else the one that its metadata tell. */
export function lineOf(book: ContactBook, phone: Phone): PhoneLine {
  const line = entryOf(book, phone)?.line;
  if (line?.type === 'verified') return line;
  const { derivedLine = null } = phone;
  return derivedLine === null ? { type: 'unknown' } : { type: 'derived', lineType: derivedLine };
}

export const optOutOf = (book: ContactBook, phone: Phone): TextOptOut =>
  entryOf(book, phone)?.textOptOut ?? NONE;

export function suppressionOf(book: ContactBook, { email }: Client): EmailSuppression {
  const address = email?.asWritten.toLowerCase();
  return book.emails.find((entry) => entry.email.toLowerCase() === address)?.suppressed ?? { type: 'none' };
}

/** The book with this entry in place of the one that the number has. */
export function withEntry(book: ContactBook, entry: PhoneEntry | null): ContactBook {
  if (entry === null) return book;
  return { ...book, phones: [...book.phones.filter(({ number }) => number !== entry.number), entry] };
}
