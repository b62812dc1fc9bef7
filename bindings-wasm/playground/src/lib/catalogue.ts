/** The catalogue of rules, requested once. */
import { type Rule, type RulesListOutput, rules } from 'littermate';

export const catalogue: RulesListOutput = rules();

/** The title of a rule as a sentence, with a capital letter and a full stop. */
export function sentenceOf(rule: Rule): string {
  const title = catalogue.rules.find(({ id }) => id === rule)?.title ?? rule;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}
