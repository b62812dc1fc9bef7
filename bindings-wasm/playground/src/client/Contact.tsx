/** The contact details and switches of a client, and the result of the last edit. */
import type { Client, EditActor } from 'littermate';
import { pimsLabel, fullName } from '../lib/labels';
import { AddPhone } from './AddPhone';
import { EmailItem } from './EmailItem';
import { LastEdit } from './LastEdit';
import { PhoneItem } from './PhoneItem';
import { Switches } from './Switches';
import { phoneKey } from './phoneKey';
import { useEditing } from './useEditing';

export function Contact({ client, actor }: { client: Client; actor: EditActor }) {
  const editing = useEditing(client, actor);
  return (
    <section className="step" aria-labelledby="contact-title">
      <h2 id="contact-title">
        {fullName(client.name)} <span className="tag">{pimsLabel(client.pims)}</span>
      </h2>
      <LastEdit last={editing.last} />
      <div className="columns even">
        <div className="card">
          <h3>Contact details</h3>
          <ul className="phones-list">
            {client.phones.map((phone, index) => (
              <PhoneItem key={`${phoneKey(phone)} ${index}`} phone={phone} editing={editing} />
            ))}
          </ul>
          <AddPhone editing={editing} />
          <EmailItem key={client.email?.asWritten ?? ''} editing={editing} />
        </div>
        <Switches editing={editing} />
      </div>
    </section>
  );
}
