/** The data of the portal's pages, for one client with three pets. */
import type { PortalFacts, PortalPet, PetService } from 'littermate';
import { clinicWith, type PimsType } from './clinic';

const PICTURE = 'https://pictures.example/tansy.jpg';

const pets: readonly PortalPet[] = [
  {
    pet: {
      id: 'p-901',
      name: 'Tansy',
      species: 'Dog',
      dateOfBirth: '2019-02-28',
      status: 'active',
      upcomingAppointments: ['a-901'],
    },
    signalment: { breed: 'Whippet', sex: 'female', altered: 'yes', color: 'fawn', weightGrams: 13_400 },
    photo: { type: 'by-client', photo: PICTURE },
    vaccinations: [
      { vaccine: 'Rabies', administeredOn: '2023-05-02', expires: { type: 'on', date: '2026-05-02' } },
      { vaccine: 'Bordetella', administeredOn: '2025-01-20', expires: { type: 'on', date: '2026-01-20' } },
      { vaccine: 'Lyme', administeredOn: '2025-06-11', expires: { type: 'unknown' } },
    ],
  },
  {
    pet: {
      id: 'p-902',
      name: 'Bramble',
      species: 'Cat',
      dateOfBirth: '2021-09-30',
      status: 'active',
      upcomingAppointments: [],
    },
    signalment: { sex: 'male', altered: 'unknown' },
    photo: { type: 'none' },
    vaccinations: [],
  },
  {
    pet: {
      id: 'p-903',
      name: 'Old Moss',
      species: 'Dog',
      dateOfBirth: '2008-06-15',
      status: 'deceased',
      upcomingAppointments: [],
    },
    signalment: { breed: 'Border collie', sex: 'male', altered: 'yes', color: 'black and white' },
    photo: { type: 'none' },
    vaccinations: [],
  },
];

const due = (id: string, pet: string, name: string, date: string | null, completed = false): PetService => ({
  id,
  pet,
  name,
  due: date === null ? { type: 'undated' } : { type: 'on', date },
  completed,
});

export const SERVICES: readonly PetService[] = [
  due('s-901', 'p-901', 'Wellness exam', '2025-11-20'),
  due('s-902', 'p-901', 'Bordetella', '2026-01-20'),
  due('s-903', 'p-901', 'Rabies booster', '2026-05-02'),
  due('s-904', 'p-901', 'Dental cleaning', '2026-08-31'),
  due('s-905', 'p-901', 'Heartworm test', '2026-02-10', true),
  due('s-906', 'p-901', 'Microchip check', null),
  due('s-907', 'p-902', 'FVRCP booster', '2026-03-31'),
  due('s-908', 'p-902', 'Senior blood panel', '2026-12-15'),
  due('s-909', 'p-903', 'Rabies booster', '2026-04-09'),
];

export const PETS = pets.map(({ pet }) => pet);

export function portalAt(pims: PimsType): PortalFacts {
  return {
    clinic: clinicWith(pims),
    settings: {
      clinicInfo: 'https://harbor-animal-hospital.example/about',
      widgets: [
        { label: 'Online shop', link: 'https://shop.example/harbor', on: true },
        { label: 'Pet insurance', link: 'https://insurance.example/harbor', on: false },
      ],
      visibleAppointmentTypes: ['exam', 'surgery'],
    },
    cardHeader: {
      owner: { first: 'Nora', last: 'Quill' },
      clinic: 'Harbor Animal Hospital',
      clinicPhone: '+13035550100',
    },
    pets,
    conversations: [
      { id: 'v-901', state: 'archived', pets: ['p-901'], latestAt: '2025-12-03T10:00:00Z' },
      { id: 'v-902', state: 'active', pets: ['p-902'], latestAt: '2026-02-27T16:00:00Z' },
    ],
    appointments: [
      {
        id: 'a-901',
        pet: 'p-901',
        appointmentType: 'exam',
        title: 'Annual exam',
        startsAt: '2026-04-14T17:30:00Z',
        cancelled: false,
      },
    ],
    services: SERVICES,
  };
}
