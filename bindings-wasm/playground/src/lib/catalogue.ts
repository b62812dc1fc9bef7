/** The library's rules, asked for once. */
import { type Rule, type RulesOutput, rules } from 'littermate';

export const catalogue: RulesOutput = rules();

/** What a rule says, as a sentence. */
export function sentenceOf(rule: Rule): string {
  const title = catalogue.rules.find(({ id }) => id === rule)?.title ?? rule;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}
