/** What more than one section draws: services, appointments, facts of a pet. */
import type { AppointmentLine, ServiceLine, Signalment } from 'littermate';
import { spokenDay } from '../lib/days';
import { Fact } from '../parts/Fact';
import { daysText, PLACE } from './words';

export function Services({ services }: { services: readonly ServiceLine[] }) {
  return (
    <ul>
      {services.map(({ service, name, petName, due, place, days }) => (
        <li key={service} data-service={service}>
          {name} for {petName}, {spokenDay(due)}{' '}
          <small>
            {PLACE[place]}, {daysText(days)}
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
          {title} for {petName}, {spokenDay(startsAt.slice(0, 10))}
        </li>
      ))}
    </ul>
  );
}

export function Facts({ of }: { of: Signalment }) {
  const { name, species, breed, sex, altered, color, weightGrams, age } = of;
  return (
    <dl className="facts">
      <Fact term="Name">{name}</Fact>
      <Fact term="Species">{species}</Fact>
      <Fact term="Breed">{breed ?? 'not known'}</Fact>
      <Fact term="Sex">
        {sex}, altered: {altered}
      </Fact>
      <Fact term="Colour">{colour ?? 'not known'}</Fact>
      <Fact term="Weight">{weightGrams === null ? 'not known' : `${weightGrams / 1000} kg`}</Fact>
      <Fact term="Age">{age === null ? 'not known' : `${age.years} years, ${age.months} months`}</Fact>
    </dl>
  );
}
