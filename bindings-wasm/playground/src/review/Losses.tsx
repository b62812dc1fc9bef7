/** Every value that the merged profile will not have. */
import type { Loss, LostValue } from 'littermate';
import { emailText, FIELD, preferenceText, spoken } from '../lib/words';
import { RuleLink } from '../parts/RuleLink';

function lost(value: LostValue): string {
  switch (value.type) {
    case 'name':
      return spoken(value.name);
    case 'email':
      return emailText(value.email);
    case 'phone':
      return value.phone;
    case 'preference':
      return preferenceText(value.preference);
    case 'push':
      return preferenceText(value.push);
    case 'surveys':
      return preferenceText(value.nps);
    case 'membership':
      return `${value.membership.id} (${value.membership.status.replaceAll('-', ' ')})`;
    case 'payment-methods':
      return 'all that were saved';
  }
}

export function Losses({ losses }: { losses: readonly Loss[] }) {
  return (
    <section className="losses" aria-label="What is lost">
      <h4>
        Lost <RuleLink rule="MERGE-31" />
      </h4>
      {losses.length === 0 && <p className="quiet">Nothing.</p>}
      <ul>
        {losses.map(({ field, clients, value }) => (
          <li key={`${field} ${lost(value)} ${clients.join(' ')}`} data-loss={value.type}>
            {FIELD[field]}: <strong>{lost(value)}</strong> <span className="id">{clients.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
