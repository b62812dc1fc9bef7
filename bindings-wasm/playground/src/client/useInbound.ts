/** Receives text messages through the library and stores the phone entry and the profiles that it returns. */
import { type Client, type ContactInboundOutput, receiveText } from 'littermate';
import { useState } from 'react';
import { clinicWith } from '../data/clinic';
import { type Attempt, attempt } from '../lib/attempt';
import { now } from '../lib/stamp';
import { usePage } from '../state/page';

export interface Inbound {
  receive: (from: string, message: string) => void;
  last: Attempt<ContactInboundOutput> | null;
}

/** The phone numbers that a text message can come from, each once. They have no extensions. */
export const sendersOf = ({ phones }: Client): readonly string[] => [
  ...new Set(phones.flatMap(({ number }) => (number.type === 'valid' ? [number.e164] : []))),
];

export function useInbound(): Inbound {
  const { state, dispatch } = usePage();
  const [last, setLast] = useState<Attempt<ContactInboundOutput> | null>(null);
  const receive = (from: string, message: string): void => {
    const clinic = clinicWith(state.pims);
    // A host queries these from its database: the clinic's active profiles with this phone number.
    const clients = state.clients.filter(
      (client) =>
        client.clinic === clinic.id && client.status.type === 'active' && sendersOf(client).includes(from),
    );
    const result = attempt(() =>
      receiveText({ clinic, from, message, at: now(), contactBook: state.contactBook, clients }),
    );
    setLast(result);
    if (result.ok) dispatch({ type: 'received', received: result.value });
  };
  return { receive, last };
}
