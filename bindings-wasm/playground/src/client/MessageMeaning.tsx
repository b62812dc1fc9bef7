/** The meaning of a text message, with the rule that decides it. */
import type { KeywordMeaning, KeywordReading } from 'littermate';
import { RuleLink } from '../parts/RuleLink';

const MEANING_LABEL: Record<KeywordMeaning['type'], string> = {
  message: 'Ordinary message',
  'opt-out': 'Opt-out',
  'opt-in': 'Opt-in',
  answer: 'Answer',
  help: 'Help request',
};

export function MessageMeaning({ reading: { meaning, rule } }: { reading: KeywordReading }) {
  return (
    <p>
      <strong>{MEANING_LABEL[meaning.type]}</strong>
      {'keyword' in meaning && `: ${meaning.keyword}`} <RuleLink rule={rule} />
    </p>
  );
}
