// The vectors that all languages run, and what each must answer. Also loaded by the browser, so it imports nothing but the list of functions.

import { FUNCTIONS } from './generated/functions.mjs';

export { FUNCTIONS };

/**
 * Runs one vector through the JSON API and, where its input can be given as an object, through the function of its
 * operation. Returns a message for each answer that differs.
 *
 * `JSON.stringify` writes an answer exactly as Rust does: the same escapes, no integer beyond 2^53, and no key that is a
 * number, so that every key keeps its place.
 */
export function differences(littermate, { name, op, input, output, problem }) {
  const expected = output ?? problem;
  const answers = { call: answer(littermate, () => littermate.call(op, input)) };
  const typed = FUNCTIONS[op];
  const object = objectOf(input);
  // A function without a parameter cannot be given a wrong input.
  if (typed && object && (littermate[typed].length > 0 || input === '{}')) {
    answers[typed] = answer(littermate, () => JSON.stringify(littermate[typed](object)));
  }
  return Object.entries(answers)
    .filter(([, given]) => given !== expected)
    .map(([by, given]) => `${name}, by ${by}:\n  expected ${expected}\n  given    ${given}`);
}

/** The object equivalent to an input; undefined where there is none, as for a duplicate key or invalid JSON. */
function objectOf(input) {
  try {
    const value = JSON.parse(input);
    return JSON.stringify(value) === input ? value : undefined;
  } catch {
    return undefined;
  }
}

function answer(littermate, ask) {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof littermate.LittermateError)) throw error;
    return JSON.stringify(refusal(error));
  }
}

/** The fields of an error, in the order in which the library writes a refusal. */
export function refusal({ code, rule, path, detail, help, problems, moreProblems, ...rest }) {
  const more = moreProblems > 0 ? { moreProblems } : {};
  const { blockers, changed, merge } = rest;
  return { code, rule, path, detail, help, problems, ...more, blockers, changed, merge };
}
