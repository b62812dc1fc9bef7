/** What a text message is, with its rule. */
import type { KeywordMeaning, KeywordReading } from 'littermate';
import { RuleLink } from '../parts/RuleLink';

const MEANING: Record<KeywordMeaning['type'], string> = {
  message: 'An ordinary message',
  'opt-out': 'Opts out',
  'opt-in': 'Opts in',
  answer: 'An answer',
  help: 'Asks for help',
};

export function Reading({ reading: { meaning, rule } }: { reading: KeywordReading }) {
  return (
    <p>
      <strong>{MEANING[meaning.type]}</strong>
      {'keyword' in meaning && `: ${meaning.keyword}`} <RuleLink rule={rule} />
    </p>
  );
}
