/** One reminder window on the time line. A window without a first day starts at the left edge. */
import type { CivilDate, DueWindow } from 'littermate';

interface Props {
  name: 'home' | 'pet';
  window: DueWindow;
  position: (date: CivilDate) => number;
}

export function WindowBand({ name, window: { first, last }, position }: Props) {
  const left = first === null ? 0 : position(first);
  return (
    <span
      className={`band ${name}`}
      data-band={name}
      style={{ left: `${left}%`, width: `${position(last) - left}%` }}
    />
  );
}
