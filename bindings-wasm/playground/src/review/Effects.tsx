/** What the clinic's systems carry out, in this order. */
import type { Effect } from 'littermate';
import { RuleLink } from '../parts/RuleLink';

export function Effects({ effects, title }: { effects: readonly Effect[]; title: string }) {
  return (
    <section className="effects" aria-label={title}>
      <h4>{title}</h4>
      <ol>
        {effects.map(({ rule, action, detail }) => (
          <li key={`${action.type} ${detail}`} data-effect={action.type}>
            {detail} <RuleLink rule={rule} />
          </li>
        ))}
      </ol>
    </section>
  );
}
