/** Step 1: the search for the profile to merge with the opened one. */
import { useState } from 'react';
import { Blockers } from '../parts/Blockers';
import { ClientCard } from '../parts/ClientCard';
import { StepHeading } from '../parts/StepHeading';
import { usePage } from '../state/page';
import { clientOf } from '../state/state';
import { useSearch } from '../state/useSearch';
import { ResultRow } from './ResultRow';

const AT_ONCE = 20;

export function SearchStep() {
  const { state, dispatch } = usePage();
  const { found, selectable, everywhere } = useSearch();
  const [more, setMore] = useState({ query: state.query, count: AT_ONCE });
  const count = more.query === state.query ? more.count : AT_ONCE;
  const may = found.some(({ client, selectable: free }) => free && client.id === state.selected);
  return (
    <section aria-labelledby="step-title" className="step search">
      <StepHeading>Search and select</StepHeading>
      <ClientCard
        title="Opened profile"
        client={clientOf(state.clients, state.opened)}
        notices={state.notices.get(state.opened) ?? []}
      />
      {everywhere.length > 0 && (
        <section className="everywhere" aria-label="Why nothing can be selected">
          <h3>Nothing can be selected from here</h3>
          <Blockers blockers={everywhere} />
        </section>
      )}
      <div className="find">
        <label>
          <span>Search for the other profile</span>
          <input
            type="search"
            value={state.query}
            placeholder="Name, email, number, pet or id"
            onChange={(event) => dispatch({ type: 'query', query: event.target.value })}
          />
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={state.onlySelectable}
            onChange={(event) => dispatch({ type: 'only-selectable', on: event.target.checked })}
          />
          <span>Only those that can be selected</span>
        </label>
      </div>
      <p role="status" className="quiet">
        {found.length === 0 ? 'No profile found.' : `${found.length} found, ${selectable} can be selected.`}
      </p>
      <fieldset className="results">
        <legend>Results</legend>
        <ul>
          {found.slice(0, count).map((result) => (
            <ResultRow
              key={result.client.id}
              result={result}
              everywhere={everywhere}
              checked={state.selected === result.client.id}
              onSelect={(client) => dispatch({ type: 'select', client })}
            />
          ))}
        </ul>
      </fieldset>
      <p className="actions">
        {found.length > count && (
          <button type="button" onClick={() => setMore({ query: state.query, count: count + AT_ONCE })}>
            Show {Math.min(AT_ONCE, found.length - count)} more
          </button>
        )}
        <button
          type="button"
          className="primary"
          disabled={!may}
          onClick={() => dispatch({ type: 'go', step: 'configure' })}
        >
          Configure the merge
        </button>
      </p>
    </section>
  );
}
