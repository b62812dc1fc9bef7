/** Who is who: the three things that people call primary, kept apart. */
import type { MergeRoles as WhoIsWho } from 'littermate';
import { RuleLink } from '../parts/RuleLink';
import { usePage } from '../state/page';

export function MergeRoles({ roles }: { roles: WhoIsWho }) {
  const { called } = usePage();
  return (
    <dl className="roles">
      <dt>
        Survivor <RuleLink rule="MERGE-11" />
      </dt>
      <dd>{called(roles.survivor)}</dd>
      <dt>
        Retired <RuleLink rule="MERGE-39" />
      </dt>
      <dd>{called(roles.retired)}</dd>
      <dt>
        Opt-outs of <RuleLink rule="MERGE-12" />
      </dt>
      <dd>{called(roles.preferenceSource)}</dd>
      <dt>
        Payment methods of <RuleLink rule="MERGE-13" />
      </dt>
      <dd>{called(roles.paymentSource)}</dd>
    </dl>
  );
}
