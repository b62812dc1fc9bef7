/** Sample profiles that can be merged. Together they trigger every lock, warning and loss. */
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

const requests: Profile[] = [
  profile('Margaret', 'Chen', {
    id: 'c-001',
    pims: inPims('48213'),
    email: 'margaret.chen@example.com',
    phones: [
      phone('(206) 782-0142', { line: 'landline', primary: true, source: 'pims' }),
      phone('206.915.0177', { line: 'mobile', source: 'pims' }),
    ],
    pets: [
      pet('p-001', 'Biscuit', 'dog', '2019-05-02', ['a-001']),
      pet('p-002', 'Mochi', 'cat', '2021-08-19'),
    ],
    conversations: [archived('v-001')],
    paymentMethods: ['pm-001'],
  }),
  profile('Margret', 'Chen', {
    id: 'c-002',
    email: 'mchen.wa@example.com',
    phones: [phone('+1 206-915-0177', { primary: true }), phone('425 637 0119')],
    pets: [pet('p-003', 'Biscuit', 'Dog', null, ['a-002']), pet('p-004', 'Pickle', 'rabbit')],
    conversations: [active('v-002'), archived('v-003')],
    paymentMethods: ['pm-002', 'pm-003'],
  }),
  profile('Jon', 'Alvarez', {
    id: 'c-003',
    email: 'jon.alvarez@example.com',
    phones: [
      phone('206 525 0163', { line: 'mobile', primary: true }),
      phone('2069350131', { line: 'mobile' }),
    ],
    preferences: { text: on, email: offByStaff() },
    pets: [pet('p-005', 'Rex', 'dog', '2016-03-11')],
    conversations: [archived('v-004')],
  }),
  profile('John', 'Alvares', {
    id: 'c-004',
    email: 'j.alvarez@example.com',
    phones: [phone('(206) 935-0131', { primary: true }), phone('(206) 525-0163'), phone('ask his sister')],
    pets: [pet('p-006', 'rex ', 'Dog', '2016-03-11', ['a-003', 'a-004'])],
    conversations: [active('v-005')],
    paymentMethods: ['pm-004'],
  }),
];

const preferences: Profile[] = [
  profile('Priya', 'Raman', {
    id: 'c-005',
    email: 'priya.raman@example.com',
    phones: [phone('206-324-0188', { line: 'mobile', primary: true })],
    preferences: { text: offByClient(), email: offByClient('2025-06-30T19:45:00Z') },
    pets: [pet('p-007', 'Saffron', 'cat', '2022-01-07')],
  }),
  profile('Pria', 'Raman', {
    id: 'c-006',
    email: 'praman@example.com',
    phones: [phone('206-324-0190', { line: 'mobile', primary: true })],
    pets: [pet('p-008', 'Cardamom', 'cat')],
  }),
  profile('Priya', 'Ramen', {
    id: 'c-007',
    phones: [phone('206-324-0191', { line: 'landline', primary: true })],
    preferences: { text: offByStaff(), email: offByStaff() },
  }),
  profile('Tomas', 'Okafor', {
    id: 'c-008',
    email: 'tomas@example.com',
    phones: [
      phone('253 572 0104', { line: 'mobile', primary: true, stopped: true }),
      phone('253 572 0105', { line: 'mobile' }),
    ],
    pets: [pet('p-009', 'Kobo', 'parrot', '2012-10-30')],
  }),
  profile('Thomas', 'Okafor', {
    id: 'c-009',
    email: 't.okafor@example.com',
    phones: [phone('(253) 572-0106', { line: 'mobile', primary: true })],
    preferences: { text: on, email: offByClient() },
    conversations: [active('v-006')],
  }),
];

const numbers: Profile[] = [
  profile('Lena', 'Fischer', {
    id: 'c-010',
    email: 'lena.fischer@example.com',
    phones: [
      phone('360-733-0120', { primary: true }),
      phone('3607330120'),
      phone('+1 (360) 733-0120'),
      phone('360-733-0120 ext. 4'),
    ],
    pets: [pet('p-010', 'Fritz', 'dog')],
  }),
  profile('Lena', 'Fisher', {
    id: 'c-011',
    email: 'lena at example',
    phones: [
      phone('see chart', { primary: true }),
      phone('555-CALL-ME'),
      phone('360 733 0120', { line: 'landline' }),
    ],
    pets: [pet('p-011', 'Frieda', 'dog')],
  }),
  profile('Ann', 'Lee', {
    id: 'c-012',
    email: 'ann.lee@example.com',
    phones: [phone('509-327-0111', { primary: true })],
    paymentMethods: ['pm-005'],
    pets: [pet('p-012', 'Dumpling', 'cat', '2020-12-24')],
  }),
  profile('Ann', 'Lee', {
    id: 'c-013',
    email: 'ann.lee@example.com',
    phones: [phone('509-327-0112', { primary: true })],
    paymentMethods: ['pm-006'],
    pets: [pet('p-013', 'Dumpling', 'cat', '2020-12-24', ['a-005'])],
  }),
  profile('Walter', 'Novak', {
    id: 'c-014',
    pims: inPims('48377'),
    phones: [phone('360 695 0115', { line: 'landline', primary: true, source: 'pims' })],
    pets: [pet('p-014', 'Duke', 'horse', '2009-04-15')],
    memberships: [membership('m-001', 'ended')],
  }),
  profile('Walt', 'Novak', {
    id: 'c-015',
    email: 'walt.novak@example.com',
    phones: [phone('360 695 0116', { line: 'toll-free' })],
    paymentMethods: ['pm-007'],
    pets: [pet('p-015', 'Daisy', 'horse')],
  }),
];

/** Online requests, opt-outs of each source, and phone numbers in different formats. */
export const mergeable: Profile[] = [...requests, ...preferences, ...numbers];
