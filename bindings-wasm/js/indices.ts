// The index of something in a list that stays in memory.

import { invalid, type LittermateError } from './error.js';

/** Whether a list of this length has the index. */
export function isIndex(index: unknown, length: number): boolean {
  return Number.isInteger(index) && (index as number) >= 0 && (index as number) < length;
}

/** That it has not. */
export function noIndex(what: string, index: unknown, length: number): LittermateError {
  const detail = `The list has no ${what} ${String(index)}.`;
  const help = `Ask for a whole number from 0 to ${length - 1}.`;
  return invalid([{ code: 'out-of-range', rule: null, path: '', detail, given: null, allowed: [], help }]);
}
