/** The result of a merge and of its undo. */
import { applyMerge, type LittermateError, undoMerge } from 'littermate';
import { useState } from 'react';
import { attempt } from '../lib/attempt';
import { stamp, undoStamp } from '../lib/stamp';
import { ConcurrentEdits } from '../parts/ConcurrentEdits';
import { ErrorNotice } from '../parts/ErrorNotice';
import { StepHeading } from '../parts/StepHeading';
import { Applied } from '../result/Applied';
import { Undone } from '../result/Undone';
import { usePage } from '../state/page';
import { clientOf, type Merged } from '../state/state';

export function ResultStep({ outcome }: { outcome: Merged }) {
  const { state, dispatch } = usePage();
  const [error, setError] = useState<LittermateError | null>(null);
  const record = state.undone?.record ?? outcome.record;
  const survivor = clientOf(state.clients, outcome.survivor.id);
  const retired = clientOf(state.clients, outcome.retired.id);
  const undo = (): void => {
    const result = attempt(() => undoMerge({ record, survivor, retired, stamp: undoStamp() }));
    setError(result.ok ? null : result.error);
    if (result.ok) dispatch({ type: 'undone', undone: result.value });
  };
  const replay = (): void => {
    const { content } = outcome.record;
    if (content.type === 'redacted') return;
    const { clinic, opened, selected, contactBook, ticket } = content;
    const result = attempt(() =>
      applyMerge({ clinic, opened, selected, contactBook, ticket, previous: record, stamp: stamp() }),
    );
    setError(result.ok ? null : result.error);
    if (result.ok && result.value.type === 'merged') dispatch({ type: 'applied', outcome: result.value });
  };
  return (
    <section aria-labelledby="step-title" className="step result-step">
      <StepHeading>{state.undone === null ? 'Merged' : 'Undone'}</StepHeading>
      {state.undone === null ? (
        <Applied outcome={outcome} survivor={survivor} retired={retired} />
      ) : (
        <Undone undone={state.undone} />
      )}
      {state.undone === null && <ConcurrentEdits profiles={[survivor]} before="undo" />}
      {error !== null && <ErrorNotice error={error} title="Nothing was changed" />}
      <p className="actions">
        <button type="button" onClick={() => dispatch({ type: 'restart' })}>
          Start another merge
        </button>
        {state.undone === null && (
          <button type="button" onClick={replay}>
            Apply the same ticket again
          </button>
        )}
        <button type="button" className={state.undone === null ? 'primary' : undefined} onClick={undo}>
          {state.undone === null ? 'Undo the merge' : 'Undo again'}
        </button>
      </p>
    </section>
  );
}
