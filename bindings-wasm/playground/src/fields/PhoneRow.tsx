/** One number: kept or not, primary or not, and whether texts would go there. */
import type { PhoneAlternative } from 'littermate';
import { lineText, numberText } from '../lib/words';
import { Explained } from '../parts/Explained';

interface Props {
  offered: PhoneAlternative;
  group: string;
  kept: boolean;
  primary: boolean;
  describedBy: string | undefined;
  primaryDescribedBy: string | undefined;
  onKeep: (on: boolean) => void;
  onPrimary: () => void;
}

export function PhoneRow({
  offered,
  group,
  kept,
  primary,
  describedBy,
  primaryDescribedBy,
  onKeep,
  onPrimary,
}: Props) {
  const { key, phone, line, textOptOut, clients, mayBePrimary, contactByText } = offered;
  const number = numberText(phone);
  const facts = [
    lineText(line),
    ...(phone.number.type === 'invalid'
      ? ['cannot be read']
      : phone.asWritten === number
        ? []
        : [`written ${phone.asWritten}`]),
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
          {number}{' '}
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
          Primary<span className="hidden">: {number}</span>
        </span>
      </label>
      <p className="quiet">
        {facts.join(', ')}
        {textOptOut.type === 'stopped' && contactByText.lock !== null && (
          <span className="stopped" data-lock={contactByText.lock.rule}>
            {' '}
            As primary, no texts: <Explained of={contactByText.lock} />
          </span>
        )}
      </p>
    </li>
  );
}
