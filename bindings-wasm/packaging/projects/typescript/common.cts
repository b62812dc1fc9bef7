import { rules, type RuleInfo } from 'littermate';

export const first: RuleInfo | undefined = rules().rules[0];
