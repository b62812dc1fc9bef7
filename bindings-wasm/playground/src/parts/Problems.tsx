/** A list of problems with the help for each. */
import type { Problem } from 'littermate';
import { RuleLink } from './RuleLink';

export function Problems({ problems, id }: { problems: readonly Problem[]; id?: string }) {
  if (problems.length === 0) return null;
  return (
    <ul className="problems" id={id}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.path}`} data-code={problem.code}>
          <span>{problem.detail}</span> {problem.rule !== null && <RuleLink rule={problem.rule} />}
          <p className="remedy">{problem.help}</p>
        </li>
      ))}
    </ul>
  );
}
