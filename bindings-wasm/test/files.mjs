// Files of the repository that tests read.

import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** All vectors, each with the file it is in. Their inputs and answers are strings. */
export function vectors() {
  const folder = new URL('tests/vectors/', ROOT);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
    return lines.map((line) => ({ ...JSON.parse(line), file }));
  });
}

/** A file that a host stored in format 1, as text. */
export function storedInFormat1(name) {
  return readFileSync(new URL(`tests/stored/format-1/${name}.json`, ROOT), 'utf8');
}

/** The vectors of an operation that gives an output, with input and output as values, fresh for every caller. */
export function answered(op) {
  const found = vectors().filter((vector) => vector.op === op && vector.output !== undefined);
  if (found.length === 0) throw new Error(`no vector for ${op}`);
  return found.map(({ input, output }) => ({ input: JSON.parse(input), output: JSON.parse(output) }));
}

/** The input of the first of them. */
export function inputOf(op) {
  return answered(op)[0].input;
}

/** The facts of a profile that may be merged. */
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

/** An eligible pair. */
export function pair() {
  return { clinic: CLINIC, opened: facts('anne'), selected: facts('bob'), surface: 'desktop' };
}
