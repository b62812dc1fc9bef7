/** A form that shows the meaning of a text message while it is typed. */
import { computeOptOuts, readKeyword, type Client } from 'littermate';
import { useId, useState } from 'react';
import { clinicWith } from '../data/clinic';
import { attempt } from '../lib/attempt';
import { ExplainedList } from '../parts/ExplainedList';
import { ErrorNotice } from '../parts/ErrorNotice';
import { usePage } from '../state/page';
import { MessageMeaning } from './MessageMeaning';

export function KeywordBox({ client }: { client: Client }) {
  const { state } = usePage();
  const [text, setText] = useState('STOP');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const input = { clinic: clinicWith(state.pims), client, contactBook: state.contactBook, events: [] };
  // This fails for a profile of another clinic.
  const current = attempt(() => computeOptOuts(input).indicator.on);
  const optedOut = chosen ?? (current.ok && current.value);
  const reading = attempt(() => readKeyword({ text, optedOut }));
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Keyword check</h2>
      <div className="entry-form">
        <div className="select">
          <label htmlFor={id}>Message to check</label>
          <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
        </div>
      </div>
      <label className="check">
        <input type="checkbox" checked={optedOut} onChange={(event) => setChosen(event.target.checked)} />
        <span>The client has opted out</span>
      </label>
      {reading.ok ? (
        <div role="status" data-meaning={reading.value.meaning.type}>
          <MessageMeaning reading={reading.value} />
          <ExplainedList entries={reading.value.warnings} />
        </div>
      ) : (
        <ErrorNotice error={reading.error} title="The message could not be checked" />
      )}
    </section>
  );
}
