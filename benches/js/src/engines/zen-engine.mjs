// MERGE-1 to MERGE-9 as a ZEN decision in one expression: each code, in order, if its condition applies. A decision table with
// these rows and the collect policy takes as long.

import { ZenEngine } from '@gorules/zen-engine';

const ONE_MAY_BE = "(clinic.capabilities.mergeWithOneInPims ?? (clinic.pims.type == 'avimark'))";
const inPims = (side) => `${side}.pims.type == 'in-pims'`;
const talks = (side) => `${side}.activeConversation.type == 'active'`;
const hasMembership = (side) => `
  (policy.memberships == 'ever-held'
    ? len(${side}.memberships) > 0
    : some(${side}.memberships, #.status != 'ended'))`;

const ENTRIES = [
  ['different-clinic', 'opened.clinic != clinic.id'],
  ['different-clinic', 'selected.clinic != clinic.id'],
  ['client-retired', "opened.status.type == 'retired'"],
  ['client-deleted', "opened.status.type == 'deleted'"],
  ['client-retired', "selected.status.type == 'retired'"],
  ['client-deleted', "selected.status.type == 'deleted'"],
  ['client-in-pims', `${inPims('opened')} and not ${ONE_MAY_BE}`],
  ['client-in-pims', `${inPims('selected')} and not ${ONE_MAY_BE}`],
  ['both-clients-in-pims', `${inPims('opened')} and ${inPims('selected')} and ${ONE_MAY_BE}`],
  ['both-have-active-conversation', `${talks('opened')} and ${talks('selected')}`],
  ['has-loyalty-points', 'opened.loyaltyPoints > 0'],
  ['has-loyalty-points', 'selected.loyaltyPoints > 0'],
  ['has-care-membership', hasMembership('opened')],
  ['has-care-membership', hasMembership('selected')],
  ['not-available-on-mobile', "surface == 'mobile'"],
];

const list = `opened.id == selected.id
  ? ['same-client']
  : filter([${ENTRIES.map(([code, holds]) => `(${holds}) ? '${code}' : null`).join(', ')}], # != null)`;

const node = (id, type, content) => ({ id, name: id, type, content, position: { x: 0, y: 0 } });
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });

const decision = new ZenEngine().createDecision({
  nodes: [
    node('in', 'inputNode', {}),
    node('rules', 'expressionNode', { expressions: [{ id: 'codes', key: 'codes', value: list }] }),
    node('out', 'outputNode', {}),
  ],
  edges: [edge('in', 'rules'), edge('rules', 'out')],
});

export const name = 'zen-engine';
export const run = (input) => decision.evaluate(input);
export const codes = ({ result }) => result.codes;
export const resultKind = 'lists';
