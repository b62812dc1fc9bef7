/** A text message from the client, and what it is: a keyword, or an ordinary message. */
import { type Answered, type Client, foldOptOuts, type KeywordMeaning, readKeyword } from 'littermate';
import { useId, useState } from 'react';
import { attempt } from '../lib/attempt';
import { ExplainedList } from '../parts/ExplainedList';
import { Refusal } from '../parts/Refusal';
import { RuleLink } from '../parts/RuleLink';
import { type Choice, Select } from '../parts/Select';

const ANSWERS: readonly Choice<Answered>[] = [
  { value: 'nothing', label: 'nothing known' },
  { value: 'appointment', label: 'a text about an appointment' },
  { value: 'other', label: 'another text' },
];

const MEANING: Record<KeywordMeaning['type'], string> = {
  message: 'An ordinary message',
  'opt-out': 'Opts out',
  'opt-in': 'Opts in',
  answer: 'An answer',
  help: 'Asks for help',
};

/** Whether an opt-out of texts stands that is the client's own. */
const outBefore = (client: Client): boolean =>
  foldOptOuts({ client, events: [] }).indicator.standing.some(
    ({ channel, origin }) => channel === 'text' && origin.type !== 'staff',
  );

export function KeywordBox({ client }: { client: Client }) {
  const [text, setText] = useState('STOP');
  const [answers, setAnswers] = useState<Answered>('nothing');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const optedOut = chosen ?? outBefore(client);
  const reading = attempt(() => readKeyword({ text, answers, optedOut }));
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>A text message from the client</h2>
      <div className="entry-form">
        <div className="select">
          <label htmlFor={id}>The message</label>
          <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <Select label="It answers" value={answers} choices={ANSWERS} onChange={setAnswers} />
      </div>
      <label className="check">
        <input type="checkbox" checked={optedOut} onChange={(event) => setChosen(event.target.checked)} />
        <span>Had opted out before</span>
      </label>
      {reading.ok ? (
        <div role="status" data-meaning={reading.value.meaning.type}>
          <p>
            <strong>{MEANING[reading.value.meaning.type]}</strong>
            {reading.value.meaning.type !== 'message' && `: ${reading.value.meaning.keyword}`}{' '}
            <RuleLink rule={reading.value.rule} />
          </p>
          <ExplainedList entries={reading.value.warnings} />
        </div>
      ) : (
        <Refusal refusal={reading.refusal} title="Not read" />
      )}
    </section>
  );
}
