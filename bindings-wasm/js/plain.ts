// A quick check before JSON.stringify, which silently drops functions, turns NaN into null and a Map into {}.

/** The nesting depth that the library accepts. */
export const MAX_DEPTH = 128;

/** The most values visited: objects that are shared many times over would otherwise take exponential time. */
const MAX_VALUES = 1 << 26;

let left = 0;

/**
 * Whether a value is certainly plain data: strings, finite numbers, booleans, null, and arrays and objects of these. `undefined`
 * is allowed only as an omitted field. If the result is false, `problemsOf` decides.
 */
export function isPlain(value: unknown): boolean {
  left = MAX_VALUES;
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
      return value === null || (level < MAX_DEPTH && left-- > 0 && plainObject(value, level + 1));
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
