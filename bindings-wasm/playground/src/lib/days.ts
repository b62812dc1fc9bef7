/** Conversions between dates and day numbers, for positions on the time line. */
import type { CivilDate } from 'littermate';

const MS_PER_DAY = 86_400_000;

export const dayNumber = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

export const dateOfDayNumber = (number: number): CivilDate =>
  new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

export const dateLabel = (date: CivilDate): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
