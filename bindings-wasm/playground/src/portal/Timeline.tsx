/** The two windows on a line. Today is dragged along it, or moved with the arrow keys. */
import type { Date as Day } from 'littermate';
import { useId } from 'react';
import { SERVICES } from '../data/portal';
import { dayOf, numberOf, spokenDay } from '../lib/days';
import { Band } from './Band';
import { Places } from './Places';
import { useTimeline } from './useTimeline';

const FIRST = numberOf('2025-09-01');
const LAST = numberOf('2027-08-31');

/** How far along the line a day is, in percent. */
const along = (day: Day): number =>
  (100 * (Math.min(Math.max(numberOf(day), FIRST), LAST) - FIRST)) / (LAST - FIRST);

interface Props {
  today: Day;
  onToday: (today: Day) => void;
}

export function Timeline({ today, onToday }: Props) {
  const { windows, marks } = useTimeline(SERVICES, today);
  const id = useId();
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>The two windows</h2>
      <div className="today">
        <label htmlFor={id}>Today</label>
        <output htmlFor={id}>{spokenDay(today)}</output>
      </div>
      <div className="timeline">
        <input
          id={id}
          type="range"
          min={FIRST}
          max={LAST}
          value={numberOf(today)}
          aria-valuetext={spokenDay(today)}
          onChange={(event) => onToday(dayOf(event.target.valueAsNumber))}
        />
        <div className="line" aria-hidden="true">
          <Band name="pet" window={windows.pet} along={along} />
          <Band name="home" window={windows.home} along={along} />
          <span className="now" style={{ left: `${along(today)}%` }} />
          {marks.map(({ service: { id: service, due }, place }) =>
            due.type === 'on' ? (
              <span
                key={service}
                className="mark"
                data-mark={service}
                data-place={place}
                style={{ left: `${along(due.date)}%` }}
              />
            ) : null,
          )}
        </div>
      </div>
      <Places windows={windows} marks={marks} />
    </section>
  );
}
