/** Step 2: the choices of the merge, rendered from its options. */
import type { MergePlanOutput } from 'littermate';
import { EmailField } from '../fields/EmailField';
import { NameField } from '../fields/NameField';
import { PetsField } from '../fields/PetsField';
import { PhonesField } from '../fields/PhonesField';
import { SwitchField } from '../fields/SwitchField';
import { textSwitch } from '../fields/textSwitch';
import { problemsAt } from '../fields/problemsAt';
import { PlanPanel } from '../parts/PlanPanel';
import { StepHeading } from '../parts/StepHeading';
import { usePage } from '../state/page';
import type { Merging } from '../state/useMerge';

export function ConfigureStep({ merging }: { merging: Merging }) {
  const { state, dispatch } = usePage();
  const { input, options, plan } = merging;
  const { choices } = state;
  const choose = (changed: typeof choices): void => dispatch({ type: 'choose', choices: changed });
  const review = ({ plan: review, ticket }: MergePlanOutput): void =>
    dispatch({ type: 'review', reviewed: { input, output: { plan: review, ticket } } });
  const field = { choices, choose, problems: (path: string) => problemsAt(plan, path) };
  return (
    <section aria-labelledby="step-title" className="step configure">
      <StepHeading>Configure</StepHeading>
      <div className="columns">
        <div className="fields">
          <NameField {...field} options={options.name} />
          <EmailField {...field} options={options.email} />
          <PhonesField {...field} options={options.phones} plan={plan} />
          <SwitchField
            {...field}
            channel="contactByText"
            legend="Text messages"
            label="Send text messages"
            rule="MERGE-26"
            option={textSwitch(options, choices, plan)}
          />
          <SwitchField
            {...field}
            channel="contactByEmail"
            legend="Email"
            label="Send email"
            rule="MERGE-26"
            option={options.contactByEmail}
          />
          <PetsField pets={options.pets} />
        </div>
        <PlanPanel options={options} plan={plan} />
      </div>
      <p className="actions">
        <button type="button" onClick={() => dispatch({ type: 'go', step: 'search' })}>
          Back to the search
        </button>
        <button
          type="button"
          className="primary"
          disabled={!plan.ok}
          onClick={() => plan.ok && review(plan.value)}
        >
          Review the merge
        </button>
      </p>
    </section>
  );
}
