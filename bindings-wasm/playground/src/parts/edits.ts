/** What others may do to a profile while somebody reviews a merge, or before it is undone. */
import type { Client, ContactPreferences } from 'littermate';

export interface Edit {
  label: string;
  done: (client: Client) => Client;
}

const optedOut = (): ContactPreferences['email'] => ({ type: 'off-by-client', at: new Date().toISOString() });

export const EDITS: readonly Edit[] = [
  {
    label: 'Staff give 50 loyalty points',
    done: (client) => ({ ...client, loyaltyPoints: client.loyaltyPoints + 50 }),
  },
  {
    label: 'The client switches mail off in the portal',
    done: (client) => ({ ...client, preferences: { ...client.preferences, email: optedOut() } }),
  },
  {
    label: 'Staff correct the last name',
    done: (client) => ({ ...client, name: { ...client.name, last: `${client.name.last}-Moss` } }),
  },
  {
    label: 'A pet is added',
    done: (client) => ({
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
