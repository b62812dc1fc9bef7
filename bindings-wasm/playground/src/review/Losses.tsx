/** The values that the merged profile will not have. */
import type { Loss, LostValue } from 'littermate';
import { emailLabel, FIELD_LABEL, preferenceLabel, fullName } from '../lib/labels';
import { RuleLink } from '../parts/RuleLink';

function lostLabel(value: LostValue): string {
  switch (value.type) {
    case 'name':
      return fullName(value.name);
    case 'email':
      return emailLabel(value.email);
    case 'phone':
      return value.phone;
    case 'preference':
      return preferenceLabel(value.preference);
    case 'push':
      return preferenceLabel(value.push);
    case 'surveys':
      return preferenceLabel(value.nps);
    case 'membership':
      return `${value.membership.id} (${value.membership.status.replaceAll('-', ' ')})`;
    case 'payment-methods':
      return 'all saved payment methods';
  }
}

export function Losses({ losses }: { losses: readonly Loss[] }) {
  return (
    <section className="losses" aria-label="Lost values">
      <h4>
        Lost values <RuleLink rule="MERGE-31" />
      </h4>
      {losses.length === 0 && <p className="quiet">None.</p>}
      <ul>
        {losses.map(({ field, clients, value }) => (
          <li key={`${field} ${lostLabel(value)} ${clients.join(' ')}`} data-loss={value.type}>
            {FIELD_LABEL[field]}: <strong>{lostLabel(value)}</strong>{' '}
            <span className="id">{clients.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
