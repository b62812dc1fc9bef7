/** The portal's page of a pet, section by section. */
import type { PetPage, VaccineLine } from 'littermate';
import { RuleLink } from '../parts/RuleLink';
import { Appointments, Services, SignalmentFacts } from './SectionParts';
import { Section } from './Section';

const STATE_LABEL: Record<VaccineLine['state'], string> = {
  current: 'current',
  expired: 'expired',
  'expiry-unknown': 'expiry unknown',
};

export function PetSections({ page }: { page: PetPage }) {
  return (
    <section className="fields" aria-labelledby="pet-title" data-page="pet">
      <h2 id="pet-title">
        {page.pet.name} {page.pet.status !== 'active' && <span className="tag">{page.pet.status}</span>}
      </h2>
      <Section name="Photo" section={page.photo}>
        {(photo) => <p className="id">{photo}</p>}
      </Section>
      <section className="card" aria-label="Signalment">
        <h3>
          Signalment <RuleLink rule={page.signalment.rule} />
        </h3>
        <SignalmentFacts of={page.signalment} />
      </section>
      <Section name="ID card" section={page.idCard}>
        {({ header: { owner, clinic }, signalment, vaccines }) => (
          <>
            <p>
              {signalment.name}, owner {owner.first} {owner.last}, {clinic}
            </p>
            <ul>
              {vaccines.map(({ vaccine, administeredOn, state }) => (
                <li key={vaccine}>
                  {vaccine}, administered {administeredOn} <span className="tag">{STATE_LABEL[state]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section name="Reminders" section={page.reminders}>
        {(services) => <Services services={services} />}
      </Section>
      <Section name="Pet appointments" section={page.appointments}>
        {(appointments) => <Appointments appointments={appointments} />}
      </Section>
      <Section name="Conversations" section={page.conversations}>
        {(conversations) => (
          <ul>
            {conversations.map(({ conversation: { id, state }, aboutThisPet }) => (
              <li key={id}>
                <span className="id">{id}</span> {state}
                {aboutThisPet && ', about this pet'}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </section>
  );
}
