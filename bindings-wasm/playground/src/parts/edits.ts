/** Edits that another user could make during a merge or before its undo. */
import type { Client, ContactPreferences } from 'littermate';

export interface Edit {
  label: string;
  apply: (client: Client) => Client;
}

const optedOut = (): ContactPreferences['email'] => ({ type: 'off-by-client', at: new Date().toISOString() });

export const EDITS: readonly Edit[] = [
  {
    label: 'Staff add 50 loyalty points',
    apply: (client) => ({ ...client, loyaltyPoints: client.loyaltyPoints + 50 }),
  },
  {
    label: 'The client switches email off in the portal',
    apply: (client) => ({ ...client, preferences: { ...client.preferences, email: optedOut() } }),
  },
  {
    label: 'Staff change the last name',
    apply: (client) => ({ ...client, name: { ...client.name, last: `${client.name.last}-Moss` } }),
  },
  {
    label: 'Staff add a pet',
    apply: (client) => ({
      ...client,
      pets: [
        ...client.pets,
        {
          id: `p-${crypto.randomUUID()}`,
          name: 'Newcomer',
          species: 'cat',
          dateOfBirth: null,
          status: 'active',
          upcomingAppointments: [],
        },
      ],
    }),
  },
];
