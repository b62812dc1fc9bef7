/** One window on the line. What has no first day begins where the line does. */
import type { Date as Day, DueWindow } from 'littermate';

interface Props {
  name: 'home' | 'pet';
  window: DueWindow;
  along: (day: Day) => number;
}

export function Band({ name, window: { first, last }, along }: Props) {
  const from = first === null ? 0 : along(first);
  return (
    <span
      className={`band ${name}`}
      data-band={name}
      style={{ left: `${from}%`, width: `${along(last) - from}%` }}
    />
  );
}
