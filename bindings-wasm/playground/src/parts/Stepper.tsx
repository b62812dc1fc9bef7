/** Where one is, and the way back. */
import { usePage } from '../state/page';
import type { Step } from '../state/state';

const STEPS: readonly { step: Step; label: string }[] = [
  { step: 'search', label: 'Search and select' },
  { step: 'configure', label: 'Configure' },
  { step: 'review', label: 'Review' },
  { step: 'result', label: 'Result' },
];

export function Stepper() {
  const { state, dispatch } = usePage();
  const at = STEPS.findIndex(({ step }) => step === state.step);
  return (
    <nav aria-label="Steps of the merge">
      <ol className="stepper">
        {STEPS.map(({ step, label }, index) => (
          <li key={step} aria-current={index === at ? 'step' : undefined}>
            {index < at && state.step !== 'result' ? (
              <button type="button" className="link" onClick={() => dispatch({ type: 'go', step })}>
                {label}
              </button>
            ) : (
              <span>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
