/** Chance that is the same on every visit (mulberry32). */
export interface Dice {
  chance(of: number): boolean;
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  date(from: number, to: number): string;
  /** Ten digits of a number in Washington State. */
  number(): string;
}

const AREAS = ['206', '253', '360', '425', '509'] as const;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[between(0, from.length - 1)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    chance: (of) => next() < of,
    between,
    pick,
    date: (from, to) => `${between(from, to)}-${two(between(1, 12))}-${two(between(1, 28))}`,
    number: () => `${pick(AREAS)}${between(320, 989)}0${between(100, 199)}`,
  };
}
