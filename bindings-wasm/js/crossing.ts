// From objects to text and back.

import { invalid } from './error.js';
import { isPlain } from './plain.js';
import { isWellFormed, problemsOf } from './problems.js';
import type { Problem } from './generated/types.js';

/**
 * The text of an input. What JSON would lose or change is refused with its path.
 *
 * @param base the path of the value in the whole input
 */
export function textOf(value: unknown, base = ''): string {
  if (!isPlain(value)) {
    const { problems, moreProblems } = problemsOf(value, base);
    if (problems.length > 0) throw invalid(problems, moreProblems);
  }
  try {
    // Half of a surrogate pair is written as an escape of its own, and is a problem of its string, as in any JSON.
    return JSON.stringify(value);
  } catch (cause) {
    if (cause instanceof RangeError) throw invalid([tooLong(base)]);
    throw cause;
  }
}

/** A text that somebody else wrote: WebAssembly would put another character where half of a pair stands. */
export function checked(text: unknown, what: string): string {
  if (typeof text === 'string' && isWellFormed(text)) return text;
  const is = typeof text === 'string' ? 'has half of a surrogate pair' : 'is not a string';
  const code = typeof text === 'string' ? 'bad-format' : 'wrong-type';
  const help = 'Send one JSON value as a text.';
  throw invalid([
    { code, rule: null, path: '', detail: `The ${what} ${is}.`, given: null, allowed: [], help },
  ]);
}

function tooLong(path: string): Problem {
  const detail = 'This is longer than a text can be.';
  const help = 'Shorten it to its limit; nothing is cut off for you.';
  return { code: 'too-long', rule: null, path, detail, given: null, allowed: [], help };
}
