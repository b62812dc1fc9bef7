// Converts inputs to JSON text.

import { invalidInput } from './error.js';
import { isPlain } from './plain.js';
import { isWellFormed, problemsOf } from './problems.js';
import type { Problem } from './generated/types.js';

/**
 * Converts an input to JSON text. Values that JSON would drop or change are errors with their path.
 *
 * @param base the path of `value` in the whole input
 */
export function stringify(value: unknown, base = ''): string {
  if (!isPlain(value)) {
    const { problems, moreProblems } = problemsOf(value, base);
    if (problems.length > 0) throw invalidInput(problems, moreProblems);
  }
  try {
    // Half of a surrogate pair becomes an escape sequence, which the library reports as a problem of that string.
    return JSON.stringify(value);
  } catch (cause) {
    if (cause instanceof RangeError) throw invalidInput([tooLong(base)]);
    throw cause;
  }
}

/** Checks a string that the caller passed. WebAssembly would silently replace half of a surrogate pair. */
export function wellFormed(text: unknown, what: string): string {
  if (typeof text === 'string' && isWellFormed(text)) return text;
  const is = typeof text === 'string' ? 'contains half of a surrogate pair' : 'is not a string';
  const code = typeof text === 'string' ? 'invalid-format' : 'wrong-type';
  const help = 'Send one JSON value as a string.';
  throw invalidInput([
    { code, rule: null, path: '', detail: `The ${what} ${is}.`, given: null, allowed: [], help },
  ]);
}

function tooLong(path: string): Problem {
  const detail = 'The input is longer than a JavaScript string can be.';
  const help = 'Send less data in one call. Nothing is truncated.';
  return { code: 'too-long', rule: null, path, detail, given: null, allowed: [], help };
}
