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
  const [refusal, setRefusal] = useState<LittermateError | null>(null);
  const record = state.undone?.record ?? outcome.record;
  const survivor = clientOf(state.clients, outcome.survivor.id);
  const retired = clientOf(state.clients, outcome.retired.id);
  const undo = (): void => {
    const done = attempt(() => undoMerge({ record, survivor, retired, stamp: undoStamp() }));
    setRefusal(done.ok ? null : done.refusal);
    if (done.ok) dispatch({ type: 'undone', undone: done.value });
  };
  const again = (): void => {
    const { content } = outcome.record;
    if (content.type === 'redacted') return;
    const { clinic, opened, selected, contactBook, ticket } = content;
    const done = attempt(() =>
      applyMerge({ clinic, opened, selected, contactBook, ticket, previous: record, stamp: stamp() }),
    );
    setRefusal(done.ok ? null : done.refusal);
    if (done.ok && done.value.type === 'merged') dispatch({ type: 'applied', outcome: done.value });
  };
  return (
    <section aria-labelledby="step-title" className="step result-step">
      <StepHeading>{state.undone === null ? 'Merged' : 'Undone back'}</StepHeading>
      {state.undone === null ? (
        <Applied outcome={outcome} survivor={survivor} retired={retired} />
      ) : (
        <Undone undone={state.undone} />
      )}
      {state.undone === null && <ConcurrentEdits profiles={[survivor]} before="undo" />}
      {refusal !== null && <ErrorNotice refusal={refusal} title="Nothing was done." />}
      <p className="actions">
        <button type="button" onClick={() => dispatch({ type: 'again' })}>
          Start another merge
        </button>
        {state.undone === null && (
          <button type="button" onClick={again}>
            Apply the same ticket again
          </button>
        )}
        <button type="button" className={state.undone === null ? 'primary' : undefined} onClick={undo}>
          {state.undone === null ? 'Undo the merge' : 'Undo once more'}
        </button>
      </p>
    </section>
  );
}
