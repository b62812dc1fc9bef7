// Files of the repository that tests read.

import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** All vectors, each with the file it is in. */
export function vectors() {
  const folder = new URL('tests/vectors/', ROOT);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')).map((vector) => ({ ...vector, file })),
  );
}

/** The input of a vector, fresh for every caller. */
export function inputOf(op, wanted = () => true) {
  const found = vectors().find((vector) => vector.op === op && vector.output !== undefined && wanted(vector));
  if (!found) throw new Error(`no vector for ${op}`);
  return found.input;
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
