// Test data: vectors, stored files and small inputs.

import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** All vectors, each with the name of its file. Their inputs, outputs and problems are JSON strings. */
export function vectors() {
  const folder = new URL('tests/vectors/', ROOT);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
    return lines.map((line) => ({ ...JSON.parse(line), file }));
  });
}

/** The JSON of a value that a host stored in format 1. */
export function storedInFormat1(name) {
  return readFileSync(new URL(`tests/stored/format-1/${name}.json`, ROOT), 'utf8');
}

/** The vectors of an operation that have an output. Inputs and outputs are parsed anew for every call. */
export function successes(op) {
  const found = vectors().filter((vector) => vector.op === op && vector.output !== undefined);
  if (found.length === 0) throw new Error(`no vector for ${op}`);
  return found.map(({ input, output }) => ({ input: JSON.parse(input), output: JSON.parse(output) }));
}

/** The input of the first vector of an operation that has an output. */
export function inputOf(op) {
  return successes(op)[0].input;
}

/** The facts of a profile that may be merged, with the given fields replaced. */
export function facts(id, others = {}) {
  return {
    id,
    clinic: 'elm-street',
    status: { type: 'active' },
    pims: { type: 'flow-only' },
    activeConversation: { type: 'none' },
    loyaltyPoints: 0,
    memberships: [],
    ...others,
  };
}

export const CLINIC = { id: 'elm-street', pims: { type: 'cornerstone' }, region: 'US' };

/** An input of `mergeEligibility` whose two profiles may be merged. */
export function pair() {
  return { clinic: CLINIC, opened: facts('anne'), selected: facts('bob'), surface: 'desktop' };
}
