// Before crossing: JSON would drop a function, make `null` of NaN, and `{}` of a Map, each without a word.

/** The library reads 128 levels. */
export const LEVELS = 128;

/** What is visited at most: an object that holds another one twice, and that one too, would never end. */
const VALUES = 1 << 26;

let left = 0;

/**
 * Whether a value is plain data for certain: texts, finite numbers, booleans, null, arrays and objects of them, `undefined`
 * only where JSON leaves a field out. A `no` is not certain: see `problemsOf`.
 */
export function isPlain(value: unknown): boolean {
  left = VALUES;
  return value !== undefined && plain(value, 0);
}

function plain(value: unknown, level: number): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true;
    case 'number':
      return value - value === 0;
    case 'object':
      return value === null || (level < LEVELS && left-- > 0 && plainObject(value, level + 1));
    default:
      return false;
  }
}

function plainObject(value: object, level: number): boolean {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (item === undefined || !plain(item, level)) return false;
    }
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  const fields = value as Record<string, unknown>;
  for (const key in fields) {
    if (!plain(fields[key], level)) return false;
  }
  return true;
}
