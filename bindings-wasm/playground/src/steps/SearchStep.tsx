/** Step 1: the search for the profile to merge with the opened one. */
import { useState } from 'react';
import { Blockers } from '../parts/Blockers';
import { ClientCard } from '../parts/ClientCard';
import { StepHeading } from '../parts/StepHeading';
import { usePage } from '../state/page';
import { clientOf } from '../state/state';
import { useSearch } from '../state/useSearch';
import { ResultRow } from './ResultRow';

const PAGE_SIZE = 20;

export function SearchStep() {
  const { state, dispatch } = usePage();
  const { results, selectable, commonBlockers } = useSearch();
  const [paging, setPaging] = useState({ query: state.query, count: PAGE_SIZE });
  const count = paging.query === state.query ? paging.count : PAGE_SIZE;
  const canContinue = results.some(
    ({ client, selectable: isSelectable }) => isSelectable && client.id === state.selected,
  );
  return (
    <section aria-labelledby="step-title" className="step search">
      <StepHeading>Search and select</StepHeading>
      <ClientCard
        title="Opened profile"
        client={clientOf(state.clients, state.opened)}
        notices={state.notices.get(state.opened) ?? []}
      />
      {commonBlockers.length > 0 && (
        <section className="common-blockers" aria-label="Why no profile can be selected">
          <h3>No profile can be selected</h3>
          <Blockers blockers={commonBlockers} />
        </section>
      )}
      <div className="find">
        <label>
          <span>Search for the other profile</span>
          <input
            type="search"
            value={state.query}
            placeholder="Name, email address, phone number, pet or id"
            onChange={(event) => dispatch({ type: 'query', query: event.target.value })}
          />
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={state.onlySelectable}
            onChange={(event) => dispatch({ type: 'only-selectable', on: event.target.checked })}
          />
          <span>Only selectable profiles</span>
        </label>
      </div>
      <p role="status" className="quiet">
        {results.length === 0
          ? 'No profiles found.'
          : `${results.length} found, ${selectable} can be selected.`}
      </p>
      <fieldset className="results">
        <legend>Results</legend>
        <ul>
          {results.slice(0, count).map((result) => (
            <ResultRow
              key={result.client.id}
              result={result}
              commonBlockers={commonBlockers}
              checked={state.selected === result.client.id}
              onSelect={(client) => dispatch({ type: 'select', client })}
            />
          ))}
        </ul>
      </fieldset>
      <p className="actions">
        {results.length > count && (
          <button type="button" onClick={() => setPaging({ query: state.query, count: count + PAGE_SIZE })}>
            Show {Math.min(PAGE_SIZE, results.length - count)} more
          </button>
        )}
        <button
          type="button"
          className="primary"
          disabled={!canContinue}
          onClick={() => dispatch({ type: 'go', step: 'configure' })}
        >
          Configure the merge
        </button>
      </p>
    </section>
  );
}
