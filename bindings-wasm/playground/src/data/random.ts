/** A seeded random number generator (mulberry32). */
export interface Random {
  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** A whole number, with both bounds included. */
  between(min: number, max: number): number;
  pick<T>(items: readonly T[]): T;
  /** A date in these years, both included, as `YYYY-MM-DD`. */
  date(firstYear: number, lastYear: number): string;
  /** The ten digits of a phone number in Washington State. */
  phone(): string;
}

const AREAS = ['206', '253', '360', '425', '509'] as const;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const picked = items[between(0, items.length - 1)];
    if (picked === undefined) throw new RangeError('cannot pick from an empty array');
    return picked;
  };
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return {
    chance: (probability) => next() < probability,
    between,
    pick,
    date: (firstYear, lastYear) =>
      `${between(firstYear, lastYear)}-${twoDigits(between(1, 12))}-${twoDigits(between(1, 28))}`,
    phone: () => `${pick(AREAS)}${between(320, 989)}0${between(100, 199)}`,
  };
}
