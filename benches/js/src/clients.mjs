// The two clients of `benches/src/profiles.rs`, three phone numbers and four pets each: they may be merged, and their plan has
// every kind of entry.

export const clinic = { id: 'clinic-1', pims: { type: 'avimark' }, region: 'US' };

/** The contact book for their phone numbers: each primary one is a verified mobile, and none has texted STOP. */
export const contactBook = {
  phones: ['+12065550100', '+12065550102'].map((number) => ({
    number,
    line: { type: 'verified', lineType: 'mobile' },
    textOptOut: { type: 'none' },
  })),
  emails: [],
};

export const opened = {
  ...profile('a', ['(206) 555-0100', '(206) 555-0101', '(206) 555-0102']),
  conversations: [
    { id: 'talk-a-1', state: 'archived' },
    { id: 'talk-a-2', state: 'archived' },
    { id: 'talk-a-3', state: 'active' },
  ],
  preferences: { text: { type: 'on' }, email: { type: 'off-by-client', at: '2025-11-02T08:00:00Z' } },
};

export const selected = {
  ...profile('b', ['206.555.0102', '206.555.0103', '206.555.0104']),
  pims: { type: 'in-pims', record: 'avi-2041' },
};

/** The opened profile with these phone numbers in place of its own, none of them primary. */
export function withNumbers(texts) {
  return { ...opened, phones: texts.map((text) => phone(text, false)) };
}

function profile(side, [first, ...others]) {
  return {
    id: `client-${side}`,
    clinic: clinic.id,
    status: { type: 'active' },
    pims: { type: 'flow-only' },
    name: { first: `Dana ${side}`, last: 'Whitfield' },
    email: `dana.${side}@example.com`,
    phones: [phone(first, true), ...others.map((text) => phone(text, false))],
    preferences: { text: { type: 'on' }, email: { type: 'on' } },
    pets: ['Biscuit', side, 'Olive', 'Rex'].map((name, at) => pet(side, name, at + 1)),
    conversations: [],
    loyaltyPoints: 0,
    memberships: [],
    paymentMethods: [`card-${side}-1`, `card-${side}-2`],
    merges: [],
  };
}

function phone(text, primary) {
  return { text, primary, source: 'flow' };
}

/** Only the first pet has the same date of birth on both profiles. */
function pet(side, name, number) {
  const year = number === 1 || side === 'a' ? 2019 : 2021;
  return {
    id: `pet-${side}-${number}`,
    name,
    species: 'Canine',
    dateOfBirth: `${year}-05-0${number}`,
    status: 'active',
    upcomingAppointments: [`visit-${side}-${number}`],
  };
}
