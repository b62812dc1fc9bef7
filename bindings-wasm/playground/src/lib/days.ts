/** Days as numbers, to draw them at their place on a line. */
import type { Date as Day } from 'littermate';

const MILLIS = 86_400_000;

export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLIS;

export const dayOf = (number: number): Day => new Date(number * MILLIS).toISOString().slice(0, 10);

export const spokenDay = (day: Day): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
