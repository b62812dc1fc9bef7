/** One search result: selectable, or disabled with its blockers. */
import type { Blocker } from 'littermate';
import { useId } from 'react';
import { emailLabel, phoneLabel, pimsLabel, fullName, statusLabel } from '../lib/labels';
import { Blockers } from '../parts/Blockers';
import { codeOf, Explained } from '../parts/Explained';
import type { Found } from '../state/useSearch';

interface Props {
  result: Found;
  /** Reasons that hold for every result, and are told above the list. */
  everywhere: readonly Blocker[];
  checked: boolean;
  onSelect: (client: string) => void;
}

export function ResultRow({ result, everywhere, checked, onSelect }: Props) {
  const { client, selectable } = result;
  const id = useId();
  const blockers = selectable ? [] : result.explain().blockers;
  const told = blockers.filter((blocker) =>
    everywhere.some((other) => codeOf(other) === codeOf(blocker) && other.detail === blocker.detail),
  );
  const own = blockers.filter((blocker) => !told.includes(blocker));
  const status = statusLabel(client.status);
  const facts = [...(client.email ? [emailLabel(client.email)] : []), ...client.phones.map(phoneLabel)];
  return (
    <li className={selectable ? 'result' : 'result disabled'} data-client={client.id}>
      <label>
        <input
          type="radio"
          name="selected"
          checked={checked && selectable}
          disabled={!selectable}
          aria-describedby={`${id}-facts${selectable ? '' : ` ${id}-why`}`}
          onChange={() => onSelect(client.id)}
        />
        <span>
          <strong>{fullName(client.name)}</strong> <span className="id">{client.id}</span>
        </span>
      </label>
      <p className="quiet" id={`${id}-facts`}>
        <span className="tag">{pimsLabel(client.pims)}</span>{' '}
        {status !== null && <span className="tag tag-bad">{status}</span>} {facts.join(' · ')}
      </p>
      {!selectable && (
        <div id={`${id}-why`} className="why">
          {own.length > 0 && <Blockers blockers={own} />}
          {told.map((blocker) => (
            <p key={codeOf(blocker)} className="told" data-kind={codeOf(blocker)}>
              <Explained of={blocker} />
            </p>
          ))}
        </div>
      )}
    </li>
  );
}
