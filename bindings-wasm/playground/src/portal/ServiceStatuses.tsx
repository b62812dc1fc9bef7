/** The reminder windows and the services as text: the due status of each service and the pages it qualifies for. */
import type { DueWindow, ServiceVisibility, WindowDates } from 'littermate';
import { dateLabel } from '../lib/days';
import { RuleLink } from '../parts/RuleLink';
import type { Mark } from './useTimeline';
import { daysLabel, petName, DUE_STATUS_LABEL } from './labels';

function WindowDescription({
  name,
  label,
  window: { first, last, rule },
}: {
  name: string;
  label: string;
  window: DueWindow;
}) {
  return (
    <li data-window={name}>
      <span className={`swatch ${name}`} aria-hidden="true" /> {label}:{' '}
      {first === null ? 'everything overdue' : `from ${dateLabel(first)}`}, up to {dateLabel(last)}{' '}
      <RuleLink rule={rule} />
    </li>
  );
}

function PageVisibility({
  page,
  visibility: { shown, rule },
}: {
  page: string;
  visibility: ServiceVisibility;
}) {
  return (
    <>
      {shown ? 'qualifies' : 'does not qualify'} for {page} <RuleLink rule={rule} />
    </>
  );
}

export function ServiceStatuses({ windows, marks }: { windows: WindowDates; marks: readonly Mark[] }) {
  return (
    <>
      <ul className="reasons">
        <WindowDescription name="home" label="Home page" window={windows.home} />
        <WindowDescription name="pet" label="Page of a pet" window={windows.pet} />
      </ul>
      <ul className="service-statuses" aria-label="Services">
        {marks.map(({ service: { id, name, pet: petId }, dueStatus, explained: { days, home, pet } }) => (
          <li key={id} data-classified={id} data-due-status={dueStatus}>
            <span className="mark" data-due-status={dueStatus} aria-hidden="true" />
            <span>
              <strong>{name}</strong> for {petName(petId)}: {DUE_STATUS_LABEL[dueStatus]}
              {dueStatus !== 'undated' && `, ${daysLabel(days)}`};{' '}
              <small>
                <PageVisibility page="the home page" visibility={home} />,{' '}
                <PageVisibility page="the page of the pet" visibility={pet} />
              </small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
