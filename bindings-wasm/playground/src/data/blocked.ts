/** Sample profiles that cannot be merged, each because of a different rule. */
import type { MembershipStatus } from 'littermate';
import { active, archived, inPims, membership, pet, phone, type Profile, profile } from './draft';

const statuses: Profile[] = [
  profile('Grace', 'Whitfield', {
    id: 'c-020',
    email: 'grace.whitfield@example.com',
    phones: [phone('425-822-0140', { line: 'mobile', primary: true })],
    pets: [pet('p-020', 'Juniper', 'dog', '2023-02-14')],
    merges: [{ merge: 'merge-2025-118', retired: 'c-021' }],
  }),
  profile('Grace', 'Witfield', {
    id: 'c-021',
    status: { type: 'retired', survivor: 'c-020', merge: 'merge-2025-118' },
    email: 'gwhitfield@example.com',
    phones: [phone('425-822-0141', { primary: true })],
    conversations: [archived('v-021')],
  }),
  profile('Gracie', 'Whitfield', {
    id: 'c-022',
    status: { type: 'deleted' },
    phones: [phone('425-822-0142', { primary: true })],
  }),
  profile('Grace', 'Whitfield', {
    id: 'c-023',
    clinic: 'lakeside-cat-clinic',
    email: 'grace.w@example.com',
    phones: [phone('425-822-0140', { primary: true })],
  }),
];

const pims: Profile[] = [
  profile('Robert', 'Sandoval', {
    id: 'c-024',
    pims: inPims('50112'),
    email: 'rob.sandoval@example.com',
    phones: [phone('253-383-0150', { line: 'mobile', primary: true, source: 'pims' })],
    pets: [pet('p-024', 'Chico', 'dog', '2018-07-01')],
  }),
  profile('Roberto', 'Sandoval', {
    id: 'c-025',
    pims: inPims('50986'),
    email: 'sandoval.r@example.com',
    phones: [phone('253.383.0150', { primary: true, source: 'pims' })],
    pets: [pet('p-025', 'Chico', 'Canine', '2018-07-01')],
  }),
  profile('Bob', 'Sandoval', { id: 'c-026', phones: [phone('+12533830150', { primary: true })] }),
];

const conversations: Profile[] = [
  profile('Fatima', 'Haddad', {
    id: 'c-027',
    email: 'fatima.haddad@example.com',
    phones: [phone('206-363-0160', { line: 'mobile', primary: true })],
    conversations: [archived('v-027'), active('v-028')],
    pets: [pet('p-027', 'Zaytoun', 'cat', '2020-02-29')],
  }),
  profile('Fatimah', 'Hadad', {
    id: 'c-028',
    phones: [phone('206-363-0161', { primary: true })],
    conversations: [active('v-029')],
    pets: [pet('p-028', 'Simsim', 'cat')],
  }),
  profile('F.', 'Haddad', {
    id: 'c-029',
    email: 'haddad.family@example.com',
    conversations: [archived('v-030')],
  }),
];

const loyaltyPoints: Profile[] = [
  profile('Dolores', 'Quinn', {
    id: 'c-030',
    email: 'dolores.quinn@example.com',
    phones: [phone('360-452-0170', { line: 'mobile', primary: true })],
    loyaltyPoints: 1250,
    pets: [pet('p-030', 'Whiskey', 'dog')],
  }),
  profile('Delores', 'Quinn', {
    id: 'c-031',
    phones: [phone('360-452-0171', { primary: true })],
    loyaltyPoints: 0,
  }),
  profile('D.', 'Quinn', { id: 'c-032', email: 'dquinn@example.com', loyaltyPoints: 40 }),
];

const STATUSES: MembershipStatus[] = [
  'active',
  'paused',
  'past-due',
  'cancelled-running',
  'ended',
  'unknown',
];

const memberships: Profile[] = STATUSES.map((status, index) =>
  profile(
    ['Ingrid', 'Ingrid', 'Ingird', 'I.', 'Inga', 'Ingrid'][index] ?? 'Ingrid',
    ['Larsen', 'Larson', 'Larsen', 'Larsen', 'Larsen', 'Larssen'][index] ?? 'Larsen',
    {
      id: `c-04${index}`,
      email: `larsen${index}@example.com`,
      phones: [phone(`425-271-018${index}`, { primary: true })],
      memberships: [membership(`m-04${index}`, status)],
      pets: [pet(`p-04${index}`, ['Freya', 'Odin', 'Freya', 'Thor', 'Loki', 'Sif'][index] ?? 'Freya', 'cat')],
    },
  ),
);

const manyBlockers: Profile[] = [
  profile('Ingrid', 'Larsen', {
    id: 'c-046',
    email: 'ingrid.l@example.com',
    phones: [phone('425-271-0186', { line: 'mobile', primary: true })],
  }),
  profile('Vincent', 'Moreau', {
    id: 'c-047',
    pims: inPims('51777'),
    email: 'vincent.moreau@example.com',
    phones: [phone('206-448-0199', { line: 'mobile', primary: true })],
    conversations: [active('v-047')],
    loyaltyPoints: 310,
    memberships: [membership('m-050', 'active'), membership('m-051', 'past-due')],
    pets: [pet('p-047', 'Colette', 'dog', '2017-11-08')],
  }),
];

/** Profiles that are retired, deleted, of another clinic or in the PIMS, or that have conversations, points or memberships. */
export const blocked: Profile[] = [
  ...statuses,
  ...pims,
  ...conversations,
  ...loyaltyPoints,
  ...memberships,
  ...manyBlockers,
];
