/** A refusal of the library, with everything that led to it. */
import type { LittermateError } from 'littermate';
import { Blockers } from './Blockers';
import { Problems } from './Problems';
import { RuleLink } from './RuleLink';

export function Refusal({ refusal, title }: { refusal: LittermateError; title: string }) {
  const { code, rule, detail, help, problems, blockers, changed, merge } = refusal;
  const said = blockers.length > 0 || problems.length > 0;
  return (
    <div className="refusal" role="alert" data-code={code}>
      <h3>
        {title} {rule !== null && <RuleLink rule={rule} />}
      </h3>
      {!said && <p>{detail}</p>}
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
      {merge !== null && <p>In the way: {merge}.</p>}
      <p className="remedy">{help}</p>
    </div>
  );
}
