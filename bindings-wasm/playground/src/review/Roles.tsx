/** The roles of the two profiles: survivor and retired, and the sources of opt-outs and payment methods. */
import type { MergeRoles } from 'littermate';
import { RuleLink } from '../parts/RuleLink';
import { usePage } from '../state/page';

export function Roles({ roles }: { roles: MergeRoles }) {
  const { clientLabel } = usePage();
  return (
    <dl className="roles">
      <dt>
        Survivor <RuleLink rule="MERGE-11" />
      </dt>
      <dd>{clientLabel(roles.survivor)}</dd>
      <dt>
        Retired <RuleLink rule="MERGE-39" />
      </dt>
      <dd>{clientLabel(roles.retired)}</dd>
      <dt>
        Opt-outs from <RuleLink rule="MERGE-12" />
      </dt>
      <dd>{clientLabel(roles.preferenceSource)}</dd>
      <dt>
        Payment methods from <RuleLink rule="MERGE-13" />
      </dt>
      <dd>{clientLabel(roles.paymentSource)}</dd>
    </dl>
  );
}
