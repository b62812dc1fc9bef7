/** A profile with the data that a merge uses. Payment methods are never shown (MERGE-29). */
import type { Client, DraftNotice } from 'littermate';
import { suppressionOf } from '../lib/contactBook';
import {
  conversationLabel,
  emailLabel,
  phoneLabel,
  phoneFacts,
  pimsLabel,
  preferenceLabel,
  fullName,
  statusLabel,
  suppressionLabel,
} from '../lib/labels';
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
  const statusTag = statusLabel(client.status);
  const suppression = suppressionLabel(suppressionOf(state.contactBook, client));
  return (
    <article className="card" aria-label={`${title}: ${fullName(client.name)}`}>
      <p className="eyebrow">{title}</p>
      <h3>
        {fullName(client.name)} <span className="id">{client.id}</span>
      </h3>
      <p className="tags">
        {statusTag !== null && <span className="tag tag-alert">{statusTag}</span>}
        <span className="tag">{pimsLabel(client.pims)}</span>
        {client.merges.length > 0 && (
          <span className="tag">
            survived {client.merges.length} merge{client.merges.length > 1 && 's'}
          </span>
        )}
      </p>
      <dl className="facts">
        <Fact term="Email address">
          {emailLabel(client.email)}
          {client.email?.valid === false && <em> invalid</em>}
          {suppression !== null && <small> {suppression}</small>}
        </Fact>
        <Fact term="Phone numbers">
          {client.phones.length === 0 && 'none'}
          <ul>
            {client.phones.map((phone) => (
              <li key={phoneLabel(phone)}>
                {phoneLabel(phone)} <small>{phoneFacts(phone, state.contactBook).join(', ')}</small>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact term="Text messages">{preferenceLabel(client.preferences.text)}</Fact>
        <Fact term="Email">{preferenceLabel(client.preferences.email)}</Fact>
        <Fact term="Pets">
          {client.pets.map((pet) => `${pet.name.trim()} (${pet.species})`).join(', ') || 'none'}
        </Fact>
        <Fact term="Active conversation">{conversationLabel(client.activeConversation)}</Fact>
        <Fact term="Loyalty points">{client.loyaltyPoints}</Fact>
        <Fact term="Care memberships">
          {client.memberships.map(({ id, status }) => `${id} (${status.replaceAll('-', ' ')})`).join(', ') ||
            'none'}
        </Fact>
      </dl>
      {notices.length > 0 && (
        <details>
          <summary>
            {notices.length} notice{notices.length > 1 && 's'}
          </summary>
          <ExplainedList className="notices" entries={notices} />
        </details>
      )}
    </article>
  );
}
