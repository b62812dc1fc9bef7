/** A form that receives a text message from one of the client's phone numbers, with its result. */
import type { Client } from 'littermate';
import { useId, useState } from 'react';
import { ErrorNotice } from '../parts/ErrorNotice';
import { Select } from '../parts/Select';
import { Received } from './Received';
import { sendersOf, useInbound } from './useInbound';

export function InboundBox({ client }: { client: Client }) {
  const { receive, last } = useInbound();
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('STOP');
  const id = useId();
  const phones = sendersOf(client);
  const from = phones.find((number) => number === chosen) ?? phones[0];
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Inbound text message</h2>
      {from === undefined ? (
        <p className="quiet">The client has no valid phone number, so no text message can be received.</p>
      ) : (
        <form
          className="entry-form"
          onSubmit={(event) => {
            event.preventDefault();
            receive(from, text);
          }}
        >
          <Select
            label="From phone number"
            value={from}
            choices={phones.map((number) => ({ value: number, label: number }))}
            onChange={setChosen}
          />
          <div className="select">
            <label htmlFor={id}>Message text</label>
            <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
          </div>
          <button type="submit">Receive message</button>
        </form>
      )}
      <div role="status">{last?.ok && <Received received={last.value} />}</div>
      {last?.ok === false && <ErrorNotice error={last.error} title="The message could not be received" />}
    </section>
  );
}
