/** What matters of a profile for a merge. Payment methods are never shown (MERGE-29). */
import type { Client, DraftNotice } from 'littermate';
import { suppressionOf } from '../lib/book';
import {
  conversationText,
  emailText,
  numberText,
  phoneFacts,
  pimsText,
  preferenceText,
  spoken,
  statusText,
  suppressionText,
} from '../lib/words';
import { usePage } from '../state/page';
import { ExplainedList } from './ExplainedList';
import { Fact } from './Fact';

interface Props {
  client: Client;
  title: string;
  notices?: readonly DraftNotice[];
}

export function ClientCard({ client, title, notices = [] }: Props) {
  const { state } = usePage();
  const status = statusText(client.status);
  const suppressed = suppressionText(suppressionOf(state.book, client));
  return (
    <article className="card" aria-label={`${title}: ${spoken(client.name)}`}>
      <p className="eyebrow">{title}</p>
      <h3>
        {spoken(client.name)} <span className="id">{client.id}</span>
      </h3>
      <p className="tags">
        {status !== null && <span className="tag tag-bad">{status}</span>}
        <span className="tag">{pimsText(client.pims)}</span>
        {client.merges.length > 0 && (
          <span className="tag">
            survived {client.merges.length} merge{client.merges.length > 1 && 's'}
          </span>
        )}
      </p>
      <dl className="facts">
        <Fact term="Email">
          {emailText(client.email)}
          {client.email?.valid === false && <em> cannot be read</em>}
          {suppressed !== null && <small> {suppressed}</small>}
        </Fact>
        <Fact term="Phones">
          {client.phones.length === 0 && 'none'}
          <ul>
            {client.phones.map((phone) => (
              <li key={numberText(phone)}>
                {numberText(phone)} <small>{phoneFacts(phone, state.book).join(', ')}</small>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact term="Texts">{preferenceText(client.preferences.text)}</Fact>
        <Fact term="Mail">{preferenceText(client.preferences.email)}</Fact>
        <Fact term="Pets">
          {client.pets.map((pet) => `${pet.name.trim()} (${pet.species})`).join(', ') || 'none'}
        </Fact>
        <Fact term="Conversation">{conversationText(client.activeConversation)}</Fact>
        <Fact term="Points">{client.loyaltyPoints}</Fact>
        <Fact term="Memberships">
          {client.memberships.map((one) => `${one.id} (${one.status.replaceAll('-', ' ')})`).join(', ') ||
            'none'}
        </Fact>
      </dl>
      {notices.length > 0 && (
        <details>
          <summary>{notices.length} noticed while reading</summary>
          <ExplainedList className="notices" entries={notices} />
        </details>
      )}
    </article>
  );
}
