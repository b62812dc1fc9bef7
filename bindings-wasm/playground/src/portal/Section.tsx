/** A section of a page: shown with its content, or hidden with its reasons. */
import type { HiddenReason, Rule } from 'littermate';
import type { ReactNode } from 'react';
import { ExplainedList } from '../parts/ExplainedList';
import { RuleLink } from '../parts/RuleLink';

interface Props<T> {
  name: string;
  section: { type: 'shown'; rule: Rule; content: T } | { type: 'hidden'; reasons: readonly HiddenReason[] };
  children: (content: T) => ReactNode;
}

export function Section<T>({ name, section, children }: Props<T>) {
  const shown = section.type === 'shown';
  return (
    <section className="card" aria-label={name} data-section={name} data-shown={shown}>
      <h3>
        {name} {shown && <RuleLink rule={section.rule} />}
      </h3>
      {shown ? (
        children(section.content)
      ) : (
        <ExplainedList
          className="reasons"
          entries={section.reasons}
          before={() => <span className="tag">hidden</span>}
        />
      )}
    </section>
  );
}
