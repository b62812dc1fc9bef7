/** The progress through the steps, with links to earlier ones. */
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
  const current = STEPS.findIndex(({ step }) => step === state.step);
  return (
    <nav aria-label="Steps of the merge">
      <ol className="stepper">
        {STEPS.map(({ step, label }, index) => (
          <li key={step} aria-current={index === current ? 'step' : undefined}>
            {index < current && state.step !== 'result' ? (
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
