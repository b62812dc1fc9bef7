import { mergeEligibility } from 'littermate';

export const name = 'littermate';
export const ask = mergeEligibility;
export const codes = (answer) => answer.blockers.map(({ code }) => code);
export const gives = 'lists';
