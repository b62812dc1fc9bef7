/** Any text message, read as it is typed: a keyword, or an ordinary message. */
import { computeOptOuts, readKeyword, type Client } from 'littermate';
import { useId, useState } from 'react';
import { clinicWith } from '../data/clinic';
import { attempt } from '../lib/attempt';
import { ExplainedList } from '../parts/ExplainedList';
import { Refusal } from '../parts/Refusal';
import { usePage } from '../state/page';
import { Reading } from './Reading';

export function KeywordBox({ client }: { client: Client }) {
  const { state } = usePage();
  const [text, setText] = useState('STOP');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const asked = { clinic: clinicWith(state.pims), client, contactBook: state.book, events: [] };
  // Of a profile of another clinic there is nothing to fold.
  const known = attempt(() => computeOptOuts(asked).indicator.on);
  const optedOut = chosen ?? (known.ok && known.value);
  const reading = attempt(() => readKeyword({ text, optedOut }));
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Is it a keyword?</h2>
      <div className="entry-form">
        <div className="select">
          <label htmlFor={id}>The message</label>
          <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
        </div>
      </div>
      <label className="check">
        <input type="checkbox" checked={optedOut} onChange={(event) => setChosen(event.target.checked)} />
        <span>Had opted out before</span>
      </label>
      {reading.ok ? (
        <div role="status" data-meaning={reading.value.meaning.type}>
          <Reading reading={reading.value} />
          <ExplainedList entries={reading.value.warnings} />
        </div>
      ) : (
        <Refusal refusal={reading.refusal} title="Not read" />
      )}
    </section>
  );
}
