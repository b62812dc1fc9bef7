/** Both profiles before the merge, next to the merged profile. */
import type { Client, MergeReview } from 'littermate';
import { FIELD_LABEL, SOURCE_LABEL } from '../lib/labels';
import { RuleLink } from '../parts/RuleLink';
import { usePage } from '../state/page';
import { rowsOf } from './rows';

interface Props {
  review: MergeReview;
  survivor: Client;
  retired: Client;
}

function Values({ values }: { values: readonly string[] }) {
  if (values.length === 0) return <span className="quiet">none</span>;
  return (
    <ul>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}

export function BeforeAfter({ review, survivor, retired }: Props) {
  const { state } = usePage();
  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <h3 id="comparison-title">
        Before and after <RuleLink rule="MERGE-30" />
      </h3>
      <ul>
        {rowsOf(review, survivor, retired, state.contactBook).map((row) => (
          <li key={row.field} data-field={FIELD_LABEL[row.field]}>
            <h4>
              {FIELD_LABEL[row.field]}
              {review.defaulted.includes(row.field) && <span className="tag">by default</span>}
            </h4>
            <dl>
              <div>
                <dt>
                  Survivor before <span className="id">{survivor.id}</span>
                </dt>
                <dd>
                  <Values values={row.survivor} />
                </dd>
              </div>
              <div>
                <dt>
                  Retired profile before <span className="id">{retired.id}</span>
                </dt>
                <dd>
                  <Values values={row.retired} />
                </dd>
              </div>
              <div className="after">
                <dt>Merged</dt>
                <dd>
                  {row.after.length === 0 && <span className="quiet">none</span>}
                  <ul>
                    {row.after.map(({ text, clients, source }) => (
                      <li key={`${text} ${clients.join(' ')}`}>
                        {text} <span className="id">{clients.join(', ')}</span>{' '}
                        {source !== 'defaulted' && (
                          <small className={`source-${source}`}>{SOURCE_LABEL[source]}</small>
                        )}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
