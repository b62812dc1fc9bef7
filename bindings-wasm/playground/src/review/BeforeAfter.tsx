/** Both profiles as they are, and the one that will be. */
import type { Client, MergeReview } from 'littermate';
import { FIELD, HOW } from '../lib/words';
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
    <section className="beside" aria-labelledby="beside-title">
      <h3 id="beside-title">
        Before and after <RuleLink rule="MERGE-30" />
      </h3>
      <ul>
        {rowsOf(review, survivor, retired, state.book).map((row) => (
          <li key={row.field} data-field={FIELD[row.field]}>
            <h4>
              {FIELD[row.field]}
              {review.defaulted.includes(row.field) && <span className="tag">by default</span>}
            </h4>
            <dl>
              <div>
                <dt>
                  Survivor now <span className="id">{survivor.id}</span>
                </dt>
                <dd>
                  <Values values={row.survivor} />
                </dd>
              </div>
              <div>
                <dt>
                  Retired now <span className="id">{retired.id}</span>
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
                    {row.after.map(({ text, of, how }) => (
                      <li key={`${text} ${of.join(' ')}`}>
                        {text} <span className="id">{of.join(', ')}</span>{' '}
                        {how !== 'defaulted' && <small className={`how-${how}`}>{HOW[how]}</small>}
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
