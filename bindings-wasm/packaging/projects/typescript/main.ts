import { init, rules, LittermateError, type RuleInfo } from 'littermate';

export async function first(): Promise<RuleInfo | undefined> {
  await init();
  try {
    return rules().rules[0];
  } catch (error) {
    // @ts-expect-error unknown property
    if (error instanceof LittermateError) error.nothing;
    throw error;
  }
}

console.log((await first())?.id);
