/** The merge record, which a host stores for the audit and for the undo. */
import type { MergeRecord } from 'littermate';
import { Fact } from '../parts/Fact';
import { RuleLink } from '../parts/RuleLink';

export function Record({ record }: { record: MergeRecord }) {
  const { merge, by, at, state, rulesVersion, content } = record;
  return (
    <section className="record" aria-label="Merge record">
      <h4>
        Record <RuleLink rule="MERGE-43" />
      </h4>
      <dl className="facts">
        <Fact term="Merge">{merge}</Fact>
        <Fact term="Merged by">
          {by}, {at}
        </Fact>
        <Fact term="State">
          <span data-state={state.type}>
            {state.type === 'applied' ? 'applied' : `undone by ${state.by}, ${state.at}`}
          </span>
        </Fact>
        <Fact term="Rules">
          version {rulesVersion}
          {content.type === 'whole' && `, ${content.ticket.sections.length} sections in the ticket`}{' '}
          <RuleLink rule="MERGE-41" />
        </Fact>
      </dl>
      <details>
        <summary>Full record</summary>
        <pre tabIndex={0} aria-label="Full record as JSON">
          {JSON.stringify(record, null, 2)}
        </pre>
      </details>
    </section>
  );
}
