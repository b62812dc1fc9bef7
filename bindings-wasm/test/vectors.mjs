// Runs the vectors that all languages share. The browser loads this file too, so its only import is the list of functions.

import { FUNCTIONS } from './generated/functions.mjs';

export { FUNCTIONS };

/**
 * Runs one vector through the JSON API and, if its input has an equivalent object, through the function of its operation.
 * Returns a message for each result that differs from the expected one.
 *
 * `JSON.stringify` writes an output exactly as Rust does: it uses the same escapes, no integer exceeds 2^53, and no key is a
 * number, so the order of keys is preserved.
 */
export function differences(littermate, { name, op, input, output, problem }) {
  const expected = output ?? problem;
  const results = { call: resultOf(littermate, () => littermate.call(op, input)) };
  const functionName = FUNCTIONS[op];
  const object = objectOf(input);
  // A function without a parameter cannot receive an invalid input.
  if (functionName && object && (littermate[functionName].length > 0 || input === '{}')) {
    results[functionName] = resultOf(littermate, () => JSON.stringify(littermate[functionName](object)));
  }
  return Object.entries(results)
    .filter(([, actual]) => actual !== expected)
    .map(([called, actual]) => `${name}, with ${called}:\n  expected ${expected}\n  actual   ${actual}`);
}

/** The object equivalent to an input, or undefined if there is none: for invalid JSON or a duplicate key. */
function objectOf(input) {
  try {
    const value = JSON.parse(input);
    return JSON.stringify(value) === input ? value : undefined;
  } catch {
    return undefined;
  }
}

function resultOf(littermate, run) {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof littermate.LittermateError)) throw error;
    return JSON.stringify(errorJson(error));
  }
}

/** The fields of an error, in the order in which the library writes them. */
export function errorJson({ code, rule, path, detail, help, problems, moreProblems, ...rest }) {
  const more = moreProblems > 0 ? { moreProblems } : {};
  const { blockers, changed, merge } = rest;
  return { code, rule, path, detail, help, problems, ...more, blockers, changed, merge };
}
