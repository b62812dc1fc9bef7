// MERGE-1 to MERGE-9 in JSON Logic: the condition of each entry of littermate's BLOCKER_BITS, in order.

const val = (...path) => ({ val: path });
const is = (value, ...path) => ({ '===': [val(...path), value] });

const oneMayBe = {
  '??': [val('clinic', 'capabilities', 'mergeWithOneInPims'), is('avimark', 'clinic', 'pims', 'type')],
};
const elsewhere = (side) => ({ '!==': [val(side, 'clinic'), val('clinic', 'id')] });
const inPims = (side) => is('in-pims', side, 'pims', 'type');
const talks = (side) => is('active', side, 'activeConversation', 'type');
const hasPoints = (side) => ({ '>': [val(side, 'loyaltyPoints'), 0] });
const hasMembership = (side) => ({
  if: [
    is('ever-held', 'policy', 'memberships'),
    { '>': [{ length: val(side, 'memberships') }, 0] },
    { some: [val(side, 'memberships'), { '!==': [val('status'), 'ended'] }] },
  ],
});

const both = (test) => ({ and: [test('opened'), test('selected')] });

export const sameClient = { '===': [val('opened', 'id'), val('selected', 'id')] };

/** All except the first, `same-client`, which excludes the others. */
export const entries = [
  ['different-clinic', elsewhere('opened')],
  ['different-clinic', elsewhere('selected')],
  ['client-retired', is('retired', 'opened', 'status', 'type')],
  ['client-deleted', is('deleted', 'opened', 'status', 'type')],
  ['client-retired', is('retired', 'selected', 'status', 'type')],
  ['client-deleted', is('deleted', 'selected', 'status', 'type')],
  ['client-in-pims', { and: [inPims('opened'), { '!': oneMayBe }] }],
  ['client-in-pims', { and: [inPims('selected'), { '!': oneMayBe }] }],
  ['both-clients-in-pims', { and: [both(inPims), oneMayBe] }],
  ['both-have-active-conversation', both(talks)],
  ['has-loyalty-points', hasPoints('opened')],
  ['has-loyalty-points', hasPoints('selected')],
  ['has-care-membership', hasMembership('opened')],
  ['has-care-membership', hasMembership('selected')],
  ['not-available-on-mobile', is('mobile', 'surface')],
];

/** Every blocker, as a list of codes. */
export const list = {
  if: [
    sameClient,
    ['same-client'],
    { filter: [entries.map(([code, holds]) => ({ if: [holds, code, null] })), val()] },
  ],
};

/** Every blocker, as a number with the bits of BLOCKER_BITS. */
export const bits = {
  if: [sameClient, 1, { '+': entries.map(([, holds], at) => ({ if: [holds, 2 ** (at + 1), 0] })) }],
};
