import { mergeEligibility } from 'littermate';

export const name = 'littermate';
export const ask = mergeEligibility;
export const codes = (answer) => answer.blockers.map(({ kind }) => kind.type);
export const gives = 'lists';
