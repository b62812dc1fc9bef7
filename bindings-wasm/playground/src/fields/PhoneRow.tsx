/** One phone number: whether it is kept, whether it is primary, and whether text messages would be sent to it. */
import type { PhoneAlternative } from 'littermate';
import { lineLabel, phoneLabel } from '../lib/labels';
import { Explained } from '../parts/Explained';

interface Props {
  alternative: PhoneAlternative;
  group: string;
  kept: boolean;
  primary: boolean;
  describedBy: string | undefined;
  primaryDescribedBy: string | undefined;
  onKeep: (on: boolean) => void;
  onPrimary: () => void;
}

export function PhoneRow({
  alternative,
  group,
  kept,
  primary,
  describedBy,
  primaryDescribedBy,
  onKeep,
  onPrimary,
}: Props) {
  const { key, phone, line, textOptOut, clients, mayBePrimary, contactByText } = alternative;
  const label = phoneLabel(phone);
  const facts = [
    lineLabel(line),
    ...(phone.number.type === 'invalid'
      ? ['invalid']
      : phone.asWritten === label
        ? []
        : [`entered as ${phone.asWritten}`]),
  ];
  return (
    <li data-phone={key}>
      <label className="check">
        <input
          type="checkbox"
          checked={kept}
          aria-describedby={describedBy}
          onChange={(event) => onKeep(event.target.checked)}
        />
        <span>
          {label}{' '}
          {clients.map((client) => (
            <span key={client} className="id">
              {client}{' '}
            </span>
          ))}
        </span>
      </label>
      <label className="check">
        <input
          type="radio"
          name={group}
          checked={primary}
          disabled={!mayBePrimary && !primary}
          aria-describedby={primaryDescribedBy}
          onChange={onPrimary}
        />
        <span>
          Primary<span className="hidden">: {label}</span>
        </span>
      </label>
      <p className="quiet">
        {facts.join(', ')}
        {textOptOut.type === 'stopped' && contactByText.lock !== null && (
          <span className="opt-out" data-lock={contactByText.lock.rule}>
            {' '}
            No text messages if primary: <Explained of={contactByText.lock} />
          </span>
        )}
      </p>
    </li>
  );
}
