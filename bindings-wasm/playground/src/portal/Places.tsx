/** The windows and the services in words: where each lies, and on which page it shows by which rule. */
import type { DueWindow, ServiceVisibility, WindowDates } from 'littermate';
import { spokenDay } from '../lib/days';
import { RuleLink } from '../parts/RuleLink';
import type { Mark } from './useTimeline';
import { daysText, petName, PLACE } from './words';

function Reach({ name, window: { first, last, rule } }: { name: string; window: DueWindow }) {
  return (
    <li data-window={name}>
      <span className={`swatch ${name}`} aria-hidden="true" /> On {name}:{' '}
      {first === null ? 'all that is overdue' : `from ${spokenDay(first)}`}, up to {spokenDay(last)}{' '}
      <RuleLink rule={rule} />
    </li>
  );
}

function Where({ page, showing: { shown, rule } }: { page: string; showing: ServiceVisibility }) {
  return (
    <>
      {shown ? 'counts' : 'does not count'} for {page} <RuleLink rule={rule} />
    </>
  );
}

export function Places({ windows, marks }: { windows: WindowDates; marks: readonly Mark[] }) {
  return (
    <>
      <ul className="reasons">
        <Reach name="home" window={windows.home} />
        <Reach name="pet" window={windows.pet} />
      </ul>
      <ul className="places" aria-label="Services">
        {marks.map(({ service: { id, name, pet: of }, place, explained: { days, home, pet } }) => (
          <li key={id} data-placed={id} data-place={place}>
            <span className="mark" data-place={place} aria-hidden="true" />
            <span>
              <strong>{name}</strong> for {petName(of)}: {PLACE[place]}
              {place !== 'undated' && `, ${daysText(days)}`};{' '}
              <small>
                <Where page="home" showing={home} />, <Where page="the pet’s page" showing={pet} />
              </small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
