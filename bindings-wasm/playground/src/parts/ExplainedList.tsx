/** A list of explanations. Callers can add content before and below each sentence. */
import type { ReactNode } from 'react';
import { codeOf, Explained, type Explanation } from './Explained';

interface Props<T extends Explanation> {
  entries: readonly T[];
  /** Shown before the sentence of each entry. */
  before?: (entry: T) => ReactNode;
  /** Shown below the sentence of each entry. */
  below?: (entry: T) => ReactNode;
  /** Whether the order of the entries matters. */
  ordered?: boolean;
  className?: string | undefined;
  id?: string | undefined;
  label?: string | undefined;
}

export function ExplainedList<T extends Explanation>(props: Props<T>) {
  const { entries, before, below, ordered = false, className, id, label } = props;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={className} id={id} aria-label={label}>
      {entries.map((entry, index) => (
        <li key={`${codeOf(entry)} ${index}`} data-kind={codeOf(entry)}>
          {before !== undefined && <>{before(entry)} </>}
          <Explained of={entry} />
          {below?.(entry)}
        </li>
      ))}
    </List>
  );
}
