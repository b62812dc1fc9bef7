/** Generated sample profiles. The seed is fixed, so they are the same on every visit. */
import type { MembershipStatus } from 'littermate';
import {
  active,
  archived,
  inPims,
  membership,
  offByClient,
  offByStaff,
  on,
  pet,
  phone,
  type Profile,
  profile,
} from './draft';
import { FIRST, LAST, MISSPELLINGS, PETS, SPECIES, SECOND_NAMES } from './names';
import { type Random, seededRandom } from './random';

const SEED = 20260114;
const PEOPLE = 92;
const STATUSES: MembershipStatus[] = [
  'active',
  'paused',
  'past-due',
  'cancelled-running',
  'ended',
  'ended',
  'unknown',
];

interface Person {
  first: string;
  last: string;
  phone: string;
}

/** Formats a phone number of ten digits in one of the usual ways. */
function formatted(digits: string, random: Random): string {
  const [area, exchange, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `1-${area}-${exchange}-${line}`,
    digits,
  ]);
}

function profileOf(person: Person, index: number, random: Random): Profile {
  const id = String(100 + index);
  const hasPimsRecord = random.chance(0.72);
  const phones = [
    phone(formatted(person.phone, random), {
      primary: true,
      source: hasPimsRecord ? 'pims' : 'flow',
      ...(random.chance(0.5) ? { line: 'mobile' } : {}),
      stopped: random.chance(0.04),
    }),
  ];
  if (random.chance(0.3)) phones.push(phone(formatted(random.phone(), random), { line: 'landline' }));
  if (random.chance(0.06))
    phones.push(phone(random.pick(['same as husband', 'n/a', 'call work', '206-555'])));
  const pets = Array.from({ length: random.between(1, 3) }, (_, petIndex) =>
    pet(
      `p-${id}-${petIndex}`,
      random.pick(PETS),
      random.pick(SPECIES),
      random.chance(0.7) ? random.date(2009, 2024) : null,
      random.chance(0.2) ? [`a-${id}-${petIndex}`] : [],
    ),
  );
  return profile(person.first, person.last, {
    id: `c-${id}`,
    pims: hasPimsRecord ? inPims(String(60_000 + index * 7)) : { type: 'flow-only' },
    email: random.chance(0.85)
      ? `${person.first}.${person.last}@example.com`.toLowerCase().replace(/[^a-z.@]/g, '')
      : null,
    phones,
    preferences: {
      text: random.chance(0.06) ? offByClient() : on,
      email: random.chance(0.08) ? offByStaff() : on,
    },
    pets,
    conversations: [
      ...(random.chance(0.4) ? [archived(`v-${id}-0`)] : []),
      ...(random.chance(0.15) ? [active(`v-${id}-1`)] : []),
    ],
    loyaltyPoints: random.chance(0.2) ? random.between(1, 60) * 25 : 0,
    memberships: random.chance(0.15) ? [membership(`m-${id}`, random.pick(STATUSES))] : [],
    paymentMethods: random.chance(0.4) ? [`pm-${id}`] : [],
  });
}

/** A duplicate profile of the same person, from the online request form: with typing errors and without a PIMS record. */
function duplicateOf(person: Person, index: number, random: Random): Profile {
  const id = String(300 + index);
  const first = MISSPELLINGS.get(person.first) ?? person.first.toLowerCase();
  return profile(first, person.last, {
    id: `c-${id}`,
    email: random.chance(0.8) ? `${first}${random.between(1, 99)}@example.com`.toLowerCase() : null,
    phones: [phone(formatted(random.chance(0.7) ? person.phone : random.phone(), random), { primary: true })],
    pets: [pet(`p-${id}`, random.pick(PETS), random.pick(SPECIES))],
    conversations: random.chance(0.35) ? [active(`v-${id}`)] : [],
    paymentMethods: random.chance(0.15) ? [`pm-${id}`] : [],
  });
}

/** One profile for each person, and a duplicate for some of them. */
export function randomProfiles(): Profile[] {
  const random = seededRandom(SEED);
  return Array.from({ length: PEOPLE }).flatMap((_, index) => {
    const person = {
      first: random.pick(FIRST),
      last: random.pick(LAST) + (random.chance(0.08) ? `-${random.pick(SECOND_NAMES)}` : ''),
      phone: random.phone(),
    };
    const original = profileOf(person, index, random);
    return random.chance(0.4) ? [original, duplicateOf(person, index, random)] : [original];
  });
}
