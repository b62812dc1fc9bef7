import { mergeEligibility } from 'littermate';

export const name = 'littermate';
export const run = mergeEligibility;
export const codes = (result) => result.blockers.map(({ kind }) => kind.type);
export const resultKind = 'lists';
