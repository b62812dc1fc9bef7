/** The pets of both profiles. All are kept, so nothing can be chosen. */
import type { MergedPet } from 'littermate';
import { RuleLink } from '../parts/RuleLink';

export function PetsField({ pets }: { pets: readonly MergedPet[] }) {
  return (
    <section className="field" aria-labelledby="pets-title">
      <h3 id="pets-title">
        Pets <RuleLink rule="MERGE-28" />
      </h3>
      {pets.length === 0 && <p>Neither profile has a pet.</p>}
      <ul>
        {pets.map(({ clients, pet }) => (
          <li key={pet.id}>
            {pet.name.trim()}, {pet.species}
            {pet.dateOfBirth && `, born ${pet.dateOfBirth}`} <span className="id">{clients.join(', ')}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">The merged profile keeps all pets.</p>
    </section>
  );
}
