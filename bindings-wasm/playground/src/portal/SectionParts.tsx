/** Lists of services and appointments, and the signalment of a pet, shared by several sections. */
import type { AppointmentLine, ServiceLine, Signalment } from 'littermate';
import { dateLabel } from '../lib/days';
import { Fact } from '../parts/Fact';
import { daysLabel, DUE_STATUS_LABEL } from './labels';

export function Services({ services }: { services: readonly ServiceLine[] }) {
  return (
    <ul>
      {services.map(({ service, name, petName, due, dueStatus, days }) => (
        <li key={service} data-service={service}>
          {name} for {petName}, {dateLabel(due)}{' '}
          <small>
            {DUE_STATUS_LABEL[dueStatus]}, {daysLabel(days)}
          </small>
        </li>
      ))}
    </ul>
  );
}

export function Appointments({ appointments }: { appointments: readonly AppointmentLine[] }) {
  return (
    <ul>
      {appointments.map(({ appointment, title, petName, startsAt }) => (
        <li key={appointment}>
          {title} for {petName}, {dateLabel(startsAt.slice(0, 10))}
        </li>
      ))}
    </ul>
  );
}

export function SignalmentFacts({ of }: { of: Signalment }) {
  const { name, species, breed, sex, altered, color, weightGrams, age } = of;
  return (
    <dl className="facts">
      <Fact term="Name">{name}</Fact>
      <Fact term="Species">{species}</Fact>
      <Fact term="Breed">{breed ?? 'unknown'}</Fact>
      <Fact term="Sex">
        {sex}, altered: {altered}
      </Fact>
      <Fact term="Color">{color ?? 'unknown'}</Fact>
      <Fact term="Weight">{weightGrams === null ? 'unknown' : `${weightGrams / 1000} kg`}</Fact>
      <Fact term="Age">{age === null ? 'unknown' : `${age.years} years, ${age.months} months`}</Fact>
    </dl>
  );
}
