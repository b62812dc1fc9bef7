/** One search result: selectable, or disabled with its blockers. */
import type { Blocker } from 'littermate';
import { useId } from 'react';
import { emailLabel, phoneLabel, pimsLabel, fullName, statusLabel } from '../lib/labels';
import { Blockers } from '../parts/Blockers';
import { codeOf, Explained } from '../parts/Explained';
import type { SearchResult } from '../state/useSearch';

interface Props {
  result: SearchResult;
  /** The blockers that all results share. Their remedies are shown above the list. */
  commonBlockers: readonly Blocker[];
  checked: boolean;
  onSelect: (client: string) => void;
}

export function ResultRow({ result, commonBlockers, checked, onSelect }: Props) {
  const { client, selectable } = result;
  const id = useId();
  const blockers = selectable ? [] : result.explain().blockers;
  const common = blockers.filter((blocker) =>
    commonBlockers.some((shared) => codeOf(shared) === codeOf(blocker) && shared.detail === blocker.detail),
  );
  const own = blockers.filter((blocker) => !common.includes(blocker));
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
          aria-describedby={`${id}-facts${selectable ? '' : ` ${id}-blockers`}`}
          onChange={() => onSelect(client.id)}
        />
        <span>
          <strong>{fullName(client.name)}</strong> <span className="id">{client.id}</span>
        </span>
      </label>
      <p className="quiet" id={`${id}-facts`}>
        <span className="tag">{pimsLabel(client.pims)}</span>{' '}
        {status !== null && <span className="tag tag-alert">{status}</span>} {facts.join(' · ')}
      </p>
      {!selectable && (
        <div id={`${id}-blockers`} className="result-blockers">
          {own.length > 0 && <Blockers blockers={own} />}
          {common.map((blocker) => (
            <p key={codeOf(blocker)} className="note" data-kind={codeOf(blocker)}>
              <Explained of={blocker} />
            </p>
          ))}
        </div>
      )}
    </li>
  );
}
