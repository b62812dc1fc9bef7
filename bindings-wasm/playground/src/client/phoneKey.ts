/** The key that identifies a phone number in an edit: its E.164 form, or the string as entered if it is not valid. */
import type { Phone, PhoneKey } from 'littermate';

export function phoneKey({ number, asWritten }: Phone): PhoneKey {
  if (number.type === 'invalid') return `raw:${asWritten.trim()}`;
  const { e164, extension = null } = number;
  return extension === null ? e164 : `${e164};ext=${extension}`;
}
