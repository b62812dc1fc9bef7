/** A section of a page: shown with its content, or hidden with all its reasons. */
import type { Hidden, Rule } from 'littermate';
import type { ReactNode } from 'react';
import { RuleLink } from '../parts/RuleLink';

/** A section that is shown, of whichever kind. */
export type Shown<S extends { type: string }> = Extract<S, { type: 'shown' }>;

interface Props<S extends { type: string }> {
  name: string;
  section: S;
  children: (shown: Shown<S>) => ReactNode;
}

type Either = { type: 'shown'; rule: Rule } | { type: 'hidden'; because: readonly Hidden[] };

export function Section<S extends Either>({ name, section, children }: Props<S>) {
  const either: Either = section;
  return (
    <section className="card" aria-label={name} data-section={name} data-shown={either.type === 'shown'}>
      <h3>
        {name} {either.type === 'shown' && <RuleLink rule={either.rule} />}
      </h3>
      {either.type === 'shown' ? (
        children(section as Shown<S>)
      ) : (
        <ul className="reasons">
          {either.because.map(({ reason, detail, rule }) => (
            <li key={reason} data-reason={reason}>
              <span className="tag">hidden</span> {detail} <RuleLink rule={rule} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
