/** The current step. A new step gets the focus. */
import { useEffect, useRef } from 'react';
import { STEP_TITLE } from '../parts/StepHeading';
import { usePage } from '../state/page';
import { useMerge } from '../state/useMerge';
import { Blocked } from './Blocked';
import { ConfigureStep } from './ConfigureStep';
import { ResultStep } from './ResultStep';
import { ReviewStep } from './ReviewStep';
import { SearchStep } from './SearchStep';

function Configure({ selected }: { selected: string }) {
  const merging = useMerge(selected);
  return merging.ok ? <ConfigureStep merging={merging.value} /> : <Blocked error={merging.error} />;
}

function Step() {
  const { state } = usePage();
  const { step, selected, reviewed, outcome } = state;
  if (step === 'configure' && selected !== null) return <Configure selected={selected} />;
  if (step === 'review' && reviewed !== null) return <ReviewStep reviewed={reviewed} />;
  if (step === 'result' && outcome !== null) return <ResultStep outcome={outcome} />;
  return <SearchStep />;
}

export function Steps() {
  const { state } = usePage();
  const stepKey = `${state.step} ${state.undone === null ? '' : 'undone'}`;
  const lastKey = useRef(stepKey);
  useEffect(() => {
    if (lastKey.current === stepKey) return;
    lastKey.current = stepKey;
    document.getElementById(STEP_TITLE)?.focus();
  }, [stepKey]);
  return <Step />;
}
