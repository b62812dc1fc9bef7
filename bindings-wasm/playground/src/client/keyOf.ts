/** What an edit calls a number: as the library reads it or, where it cannot, as it is written. */
import type { Phone, PhoneKey } from 'littermate';

export function keyOf({ number, asWritten }: Phone): PhoneKey {
  if (number.type === 'invalid') return `raw:${asWritten.trim()}`;
  const { e164, extension = null } = number;
  return extension === null ? e164 : `${e164};ext=${extension}`;
}
