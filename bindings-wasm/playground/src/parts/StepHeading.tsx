/** The heading of a step. It gets the focus when the step starts. */
import type { ReactNode } from 'react';

export const STEP_TITLE = 'step-title';

export function StepHeading({ children }: { children: ReactNode }) {
  return (
    <h2 id={STEP_TITLE} tabIndex={-1}>
      {children}
    </h2>
  );
}
