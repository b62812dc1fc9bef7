/** Every rule of the library, with the document it comes from. */
import type { RuleOrigin } from 'littermate';
import { catalogue, sentenceOf } from '../lib/catalogue';

const ORIGIN: Record<RuleOrigin, string> = {
  merge: 'merging Pet Parent profiles',
  profile: 'client profile',
  portal: 'sections of the Pet Portal',
  littermate: 'added by littermate',
};

export function Catalogue() {
  return (
    <section className="catalogue" aria-labelledby="catalogue-title">
      <h2 id="catalogue-title">The rules</h2>
      <p className="quiet">
        {catalogue.rules.length} rules, version {catalogue.rulesVersion}.
      </p>
      {/* It scrolls, so the keyboard must reach it. */}
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="catalogue-title">
        <dl>
          {catalogue.rules.map(({ id, origins }) => (
            <div key={id} id={id} className="entry">
              <dt>{id}</dt>
              <dd>{sentenceOf(id)}</dd>
              <dd className="quiet">{origins.map((origin) => ORIGIN[origin]).join('; ')}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
