/** A text message from one of the client's numbers, received: the entry and the profiles are then as the library gives them. */
import type { Client } from 'littermate';
import { useId, useState } from 'react';
import { Refusal } from '../parts/Refusal';
import { Select } from '../parts/Select';
import { Received } from './Received';
import { sendersOf, useInbound } from './useInbound';

export function InboundBox({ client }: { client: Client }) {
  const { receive, last } = useInbound();
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('STOP');
  const id = useId();
  const senders = sendersOf(client);
  const from = senders.find((number) => number === chosen) ?? senders[0];
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>A text message from the client</h2>
      {from === undefined ? (
        <p className="quiet">The client has no number that a text message could come from.</p>
      ) : (
        <form
          className="entry-form"
          onSubmit={(event) => {
            event.preventDefault();
            receive(from, text);
          }}
        >
          <Select
            label="From the number"
            value={from}
            choices={senders.map((number) => ({ value: number, label: number }))}
            onChange={setChosen}
          />
          <div className="select">
            <label htmlFor={id}>The text</label>
            <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
          </div>
          <button type="submit">Receive the message</button>
        </form>
      )}
      <div role="status">{last?.ok && <Received received={last.value} />}</div>
      {last?.ok === false && <Refusal refusal={last.refusal} title="Not received" />}
    </section>
  );
}
