/** The portal view: the home page and the page of a pet on a chosen day, and the time line. */
import { useState } from 'react';
import { PETS } from '../data/portal';
import { Capabilities } from '../parts/Capabilities';
import { ClinicSelect } from '../parts/ClinicSelect';
import { Page } from '../parts/Page';
import { Select } from '../parts/Select';
import { usePage } from '../state/page';
import { HomeSections } from './HomeSections';
import { PetSections } from './PetSections';
import { Timeline } from './Timeline';
import { usePortal } from './usePortal';

const CHOICES = PETS.map(({ id, name }) => ({ value: id, label: name }));

export function PortalView() {
  const { state } = usePage();
  const [pet, setPet] = useState(CHOICES[0]?.value ?? '');
  const [today, setToday] = useState('2026-03-02');
  const { home, page } = usePortal(state.pims, pet, today);
  return (
    <>
      <form className="settings" aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
        <ClinicSelect />
        <Select label="Pet" value={pet} choices={CHOICES} onChange={setPet} />
        <Capabilities pims={state.pims} />
      </form>
      <Page view="portal">
        <Timeline today={today} onToday={setToday} />
        <div className="columns even">
          <HomeSections home={home} />
          <PetSections page={page} />
        </div>
      </Page>
    </>
  );
}
