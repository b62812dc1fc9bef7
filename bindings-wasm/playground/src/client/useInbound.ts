/** Text messages from one of the client's numbers: each goes to the library, and what it gives back is kept. */
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

/** The numbers that a text can come from, each once: a text carries no extension. */
export const sendersOf = ({ phones }: Client): readonly string[] => [
  ...new Set(phones.flatMap(({ number }) => (number.type === 'valid' ? [number.e164] : []))),
];

export function useInbound(): Inbound {
  const { state, dispatch } = usePage();
  const [last, setLast] = useState<Attempt<ContactInboundOutput> | null>(null);
  const receive = (from: string, message: string): void => {
    const clinic = clinicWith(state.pims);
    // What a host's query gives: the clinic's active profiles with that number.
    const clients = state.clients.filter(
      (client) =>
        client.clinic === clinic.id && client.status.type === 'active' && sendersOf(client).includes(from),
    );
    const received = attempt(() =>
      receiveText({ clinic, from, message, at: now(), contactBook: state.book, clients }),
    );
    setLast(received);
    if (received.ok) dispatch({ type: 'received', received: received.value });
  };
  return { receive, last };
}
