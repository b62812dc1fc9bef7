/** The rest of the clinic: a seeded list, so that every visit meets the same people. */
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
import { FIRST, LAST, MISSPELT, PETS, SPECIES, STREETS } from './names';
import { type Dice, dice } from './dice';

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
  number: string;
}

/** One number in the spellings that people use for it. */
function spelt(number: string, roll: Dice): string {
  const [area, exchange, line] = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
  return roll.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `1-${area}-${exchange}-${line}`,
    number,
  ]);
}

function shipped(person: Person, index: number, roll: Dice): Profile {
  const id = String(100 + index);
  const inSoftware = roll.chance(0.72);
  const phones = [
    phone(spelt(person.number, roll), {
      primary: true,
      source: inSoftware ? 'pims' : 'flow',
      ...(roll.chance(0.5) ? { line: 'mobile' } : {}),
      stopped: roll.chance(0.04),
    }),
  ];
  if (roll.chance(0.3)) phones.push(phone(spelt(roll.number(), roll), { line: 'landline' }));
  if (roll.chance(0.06)) phones.push(phone(roll.pick(['same as husband', 'n/a', 'call work', '206-555'])));
  const pets = Array.from({ length: roll.between(1, 3) }, (_, at) =>
    pet(
      `p-${id}-${at}`,
      roll.pick(PETS),
      roll.pick(SPECIES),
      roll.chance(0.7) ? roll.date(2009, 2024) : null,
      roll.chance(0.2) ? [`a-${id}-${at}`] : [],
    ),
  );
  return profile(person.first, person.last, {
    id: `c-${id}`,
    pims: inSoftware ? inPims(String(60_000 + index * 7)) : { type: 'flow-only' },
    email: roll.chance(0.85)
      ? `${person.first}.${person.last}@example.com`.toLowerCase().replace(/[^a-z.@]/g, '')
      : null,
    phones,
    preferences: {
      text: roll.chance(0.06) ? offByClient() : on,
      email: roll.chance(0.08) ? offByStaff() : on,
    },
    pets,
    conversations: [
      ...(roll.chance(0.4) ? [archived(`v-${id}-0`)] : []),
      ...(roll.chance(0.15) ? [active(`v-${id}-1`)] : []),
    ],
    loyaltyPoints: roll.chance(0.2) ? roll.between(1, 60) * 25 : 0,
    memberships: roll.chance(0.15) ? [membership(`m-${id}`, roll.pick(STATUSES))] : [],
    paymentMethods: roll.chance(0.4) ? [`pm-${id}`] : [],
  });
}

/** The same person once more: typed in a hurry into the online request form, with no record in the PIMS. */
function requested(person: Person, index: number, roll: Dice): Profile {
  const id = String(300 + index);
  const first = MISSPELT.get(person.first) ?? person.first.toLowerCase();
  return profile(first, person.last, {
    id: `c-${id}`,
    email: roll.chance(0.8) ? `${first}${roll.between(1, 99)}@example.com`.toLowerCase() : null,
    phones: [phone(spelt(roll.chance(0.7) ? person.number : roll.number(), roll), { primary: true })],
    pets: [pet(`p-${id}`, roll.pick(PETS), roll.pick(SPECIES))],
    conversations: roll.chance(0.35) ? [active(`v-${id}`)] : [],
    paymentMethods: roll.chance(0.15) ? [`pm-${id}`] : [],
  });
}

/** Shipped profiles, and here and there a second one of the same person. */
export function crowd(): Profile[] {
  const roll = dice(SEED);
  return Array.from({ length: PEOPLE }).flatMap((_, index) => {
    const person = {
      first: roll.pick(FIRST),
      last: roll.pick(LAST) + (roll.chance(0.08) ? `-${roll.pick(STREETS)}` : ''),
      number: roll.number(),
    };
    const first = shipped(person, index, roll);
    return roll.chance(0.4) ? [first, requested(person, index, roll)] : [first];
  });
}
