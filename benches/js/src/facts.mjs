// The facts that can block a merge, in every combination. In each, the two profiles are new plain objects, as a host would
// have.

const CAPABILITIES = [
  ['AVImark', { pims: { type: 'avimark' } }],
  ['Cornerstone', { pims: { type: 'cornerstone' } }],
  ['AVImark without', { pims: { type: 'avimark' }, capabilities: { mergeWithOneInPims: false } }],
  ['Cornerstone with', { pims: { type: 'cornerstone' }, capabilities: { mergeWithOneInPims: true } }],
];

const STATUSES = [
  { type: 'active' },
  { type: 'retired', merge: 'm-7', survivor: 'c-9' },
  { type: 'deleted' },
];

const MEMBERSHIPS = [[], [{ id: 'care-1', status: 'ended' }], [{ id: 'care-2', status: 'active' }]];

const POLICIES = [undefined, { memberships: 'ever-held' }];

const SURFACES = ['desktop', 'mobile'];

/** Every state of a profile. The first has no blockers, the last has every one. */
export function sides(id, side) {
  const all = [];
  for (const clinic of ['ridgeview', 'lakeside'])
    for (const status of STATUSES)
      for (const pims of [{ type: 'flow-only' }, { type: 'in-pims', record: `avi-${side}` }])
        for (const activeConversation of [{ type: 'none' }, { type: 'active', conversation: `v-${side}` }])
          for (const loyaltyPoints of [0, 40])
            for (const memberships of MEMBERSHIPS)
              all.push({ id, clinic, status, pims, activeConversation, loyaltyPoints, memberships });
  return all;
}

export const OPENED = sides('c-1041', 'opened');
export const SELECTED = sides('c-2203', 'selected');
const ITSELF = sides('c-1041', 'selected');

/** A clinic, a policy and a surface: the facts shared by a whole search. */
export function grounds() {
  const all = [];
  for (const [name, facts] of CAPABILITIES)
    for (const policy of POLICIES)
      for (const surface of SURFACES) {
        const clinic = { id: 'ridgeview', region: 'US', ...facts };
        const plain = facts.capabilities === undefined && policy === undefined;
        all.push({ name, plain, ground: policy ? { clinic, surface, policy } : { clinic, surface } });
      }
  return all;
}

/** Every profile that can be selected, and the opened one itself. */
export const RESULTS = [...SELECTED, ...ITSELF];

/** Every combination for this clinic, policy and surface. */
export function* everyPair(ground) {
  for (const opened of OPENED) for (const selected of RESULTS) yield { ...ground, opened, selected };
}

/** Every combination except those of a profile with itself. */
export function* everyOtherPair(ground) {
  for (const opened of OPENED) for (const selected of SELECTED) yield { ...ground, opened, selected };
}

/** Each profile, and the opened one itself, combined with one that has no blockers and one that has every one. */
export function* edgePairs(ground) {
  const ends = (all) => [all.at(0), all.at(-1)];
  for (const opened of OPENED)
    for (const selected of [...ends(SELECTED), ...ends(ITSELF)]) yield { ...ground, opened, selected };
  for (const selected of RESULTS) for (const opened of ends(OPENED)) yield { ...ground, opened, selected };
}
