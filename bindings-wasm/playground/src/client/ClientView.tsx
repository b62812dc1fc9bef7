/** The client view: contact details and switches, message routing, and text messages. */
import type { EditActor } from 'littermate';
import { useState } from 'react';
import { ClientSelect } from '../parts/ClientSelect';
import { ClinicSelect } from '../parts/ClinicSelect';
import { Page } from '../parts/Page';
import { type Choice, Select } from '../parts/Select';
import { usePage } from '../state/page';
import { clientOf } from '../state/state';
import { Contact } from './Contact';
import { InboundBox } from './InboundBox';
import { KeywordBox } from './KeywordBox';
import { Routing } from './Routing';

const ACTORS: readonly Choice<EditActor>[] = [
  { value: 'staff', label: 'staff' },
  { value: 'client-in-portal', label: 'client in the portal' },
  { value: 'client-in-app', label: 'client in the app' },
];

export function ClientView() {
  const { state } = usePage();
  const [actor, setActor] = useState<EditActor>('staff');
  const client = clientOf(state.clients, state.opened);
  return (
    <>
      <form className="settings" aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
        <ClientSelect />
        <ClinicSelect />
        <Select label="Actor" value={actor} choices={ACTORS} onChange={setActor} />
      </form>
      <Page view="client">
        <Contact key={`${client.id} ${actor}`} client={client} actor={actor} />
        <Routing client={client} />
        <InboundBox key={`inbound ${client.id}`} client={client} />
        <KeywordBox key={client.id} client={client} />
      </Page>
    </>
  );
}
