/** Contact points and switches, and what came of the last edit. */
import type { Client, EditActor } from 'littermate';
import { pimsText, spoken } from '../lib/words';
import { AddNumber } from './AddNumber';
import { EmailPoint } from './EmailPoint';
import { LastEdit } from './LastEdit';
import { NumberPoint } from './NumberPoint';
import { Switches } from './Switches';
import { keyOf } from './keyOf';
import { useEditing } from './useEditing';

export function Contact({ client, actor }: { client: Client; actor: EditActor }) {
  const editing = useEditing(client, actor);
  return (
    <section className="step" aria-labelledby="contact-title">
      <h2 id="contact-title">
        {spoken(client.name)} <span className="tag">{pimsText(client.pims)}</span>
      </h2>
      <LastEdit last={editing.last} />
      <div className="columns even">
        <div className="card">
          <h3>Contact points</h3>
          <ul className="points">
            {client.phones.map((phone, index) => (
              <NumberPoint key={`${keyOf(phone)} ${index}`} phone={phone} editing={editing} />
            ))}
          </ul>
          <AddNumber editing={editing} />
          <EmailPoint key={client.email?.asWritten ?? ''} editing={editing} />
        </div>
        <Switches editing={editing} />
      </div>
    </section>
  );
}
