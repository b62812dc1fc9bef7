/** The portal's home page, section by section. */
import type { HomePage } from 'littermate';
import { Appointments, Services } from './SectionParts';
import { Section } from './Section';

export function HomeSections({ home }: { home: HomePage }) {
  return (
    <section className="fields" aria-labelledby="home-title" data-page="home">
      <h2 id="home-title">Home page</h2>
      <Section name="Clinic information" section={home.clinicInfo}>
        {(link) => <p className="id">{link}</p>}
      </Section>
      <Section name="Pets" section={home.pets}>
        {({ pets, inactive }) => (
          <ul>
            {[...pets, ...inactive].map(({ pet, name, species, status }) => (
              <li key={pet}>
                {name} ({species}) {status !== 'active' && <span className="tag">{status}</span>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section name="Services due" section={home.services}>
        {(services) => <Services services={services} />}
      </Section>
      <Section name="Appointments" section={home.appointments}>
        {(appointments) => <Appointments appointments={appointments} />}
      </Section>
      <Section name="Conversation" section={home.conversation}>
        {({ id }) => <p className="id">{id}</p>}
      </Section>
      <Section name="Widgets" section={home.widgets}>
        {(widgets) => (
          <ul>
            {widgets.map(({ label, link }) => (
              <li key={link}>{label}</li>
            ))}
          </ul>
        )}
      </Section>
    </section>
  );
}
