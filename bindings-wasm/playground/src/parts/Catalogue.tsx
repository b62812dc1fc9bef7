/** The catalogue of rules, with the documents that they come from. */
import type { RuleOrigin } from 'littermate';
import { catalogue, sentenceOf } from '../lib/catalogue';

const ORIGIN_LABEL: Record<RuleOrigin, string> = {
  merge: 'merging Pet Parent profiles',
  profile: 'client profile',
  portal: 'sections of the Pet Portal',
  littermate: 'added by littermate',
};

export function Catalogue() {
  return (
    <section className="catalogue" aria-labelledby="catalogue-title">
      <h2 id="catalogue-title">Rules</h2>
      <p className="quiet">
        {catalogue.rules.length} rules, version {catalogue.rulesVersion}.
      </p>
      {/* The list scrolls, so it must be reachable by keyboard. */}
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="catalogue-title">
        <dl>
          {catalogue.rules.map(({ id, origins }) => (
            <div key={id} id={id} className="entry">
              <dt>{id}</dt>
              <dd>{sentenceOf(id)}</dd>
              <dd className="quiet">{origins.map((origin) => ORIGIN_LABEL[origin]).join('; ')}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
