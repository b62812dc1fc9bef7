/** An error of the library, with its blockers, problems and changed sections. */
import type { LittermateError } from 'littermate';
import { Blockers } from './Blockers';
import { Problems } from './Problems';
import { RuleLink } from './RuleLink';

export function ErrorNotice({ error, title }: { error: LittermateError; title: string }) {
  const { code, rule, detail, help, problems, blockers, changed, merge } = error;
  const hasEntries = blockers.length > 0 || problems.length > 0;
  return (
    <div className="error-notice" role="alert" data-code={code}>
      <h3>
        {title} {rule !== null && <RuleLink rule={rule} />}
      </h3>
      {!hasEntries && <p>{detail}</p>}
      <Blockers blockers={blockers} />
      <Problems problems={problems} />
      {changed.length > 0 && (
        <ul aria-label="Changed since the review">
          {changed.map(({ side, part }) => (
            <li key={`${side} ${part}`}>
              {side}: {part.replaceAll('-', ' ')}
            </li>
          ))}
        </ul>
      )}
      {merge !== null && <p>Conflicting merge: {merge}.</p>}
      <p className="remedy">{help}</p>
    </div>
  );
}
