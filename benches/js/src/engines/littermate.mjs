import { checkEligibility } from 'littermate';

export const name = 'littermate';
export const ask = checkEligibility;
export const codes = (answer) => answer.blockers.map(({ code }) => code);
export const gives = 'lists';
