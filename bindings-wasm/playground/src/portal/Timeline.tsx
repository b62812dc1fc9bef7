/** The reminder windows on a time line. The current day is moved with the mouse or the arrow keys. */
import type { CivilDate } from 'littermate';
import { useId } from 'react';
import { SERVICES } from '../data/portal';
import { dateOfDayNumber, dayNumber, dateLabel } from '../lib/days';
import { WindowBand } from './WindowBand';
import { ServiceStatuses } from './ServiceStatuses';
import { useTimeline } from './useTimeline';

const FIRST = dayNumber('2025-09-01');
const LAST = dayNumber('2027-08-31');

/** The position of a date on the line, in percent. */
const position = (date: CivilDate): number =>
  (100 * (Math.min(Math.max(dayNumber(date), FIRST), LAST) - FIRST)) / (LAST - FIRST);

interface Props {
  today: CivilDate;
  onToday: (today: CivilDate) => void;
}

export function Timeline({ today, onToday }: Props) {
  const { windows, marks } = useTimeline(SERVICES, today);
  const id = useId();
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Reminder windows</h2>
      <div className="today">
        <label htmlFor={id}>Today</label>
        <output htmlFor={id}>{dateLabel(today)}</output>
      </div>
      <div className="timeline">
        <input
          id={id}
          type="range"
          min={FIRST}
          max={LAST}
          value={dayNumber(today)}
          aria-valuetext={dateLabel(today)}
          onChange={(event) => onToday(dateOfDayNumber(event.target.valueAsNumber))}
        />
        <div className="line" aria-hidden="true">
          <WindowBand name="pet" window={windows.pet} position={position} />
          <WindowBand name="home" window={windows.home} position={position} />
          <span className="now" style={{ left: `${position(today)}%` }} />
          {marks.map(({ service: { id: service, due }, dueStatus }) =>
            due.type === 'on' ? (
              <span
                key={service}
                className="mark"
                data-mark={service}
                data-due-status={dueStatus}
                style={{ left: `${position(due.date)}%` }}
              />
            ) : null,
          )}
        </div>
      </div>
      <ServiceStatuses windows={windows} marks={marks} />
    </section>
  );
}
