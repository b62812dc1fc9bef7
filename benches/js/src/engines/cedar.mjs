// MERGE-1 to MERGE-9 as Cedar policies: everything is permitted unless forbidden, and the id of a forbidding policy is the
// code. The policies are parsed once; the result has no order.
//
// Cedar has no quantifiers over sets, so it gets the states of the memberships in addition to the facts.

import cedar from '@cedar-policy/cedar-wasm/nodejs';

const ONE_MAY_BE = `
  (if context.clinic has capabilities && context.clinic.capabilities has mergeWithOneInPims
   then context.clinic.capabilities.mergeWithOneInPims
   else context.clinic.pims.type == "avimark")`;
const either = (of) => `(${of('context.opened')} || ${of('context.selected')})`;
const both = (of) => `(${of('context.opened')} && ${of('context.selected')})`;
const inPims = (client) => `${client}.pims.type == "in-pims"`;

const WHEN = {
  'different-clinic': either((client) => `${client}.clinic != context.clinic.id`),
  'client-retired': either((client) => `${client}.status.type == "retired"`),
  'client-deleted': either((client) => `${client}.status.type == "deleted"`),
  'client-in-pims': `${either(inPims)} && !${ONE_MAY_BE}`,
  'both-clients-in-pims': `${both(inPims)} && ${ONE_MAY_BE}`,
  'both-have-active-conversation': both((client) => `${client}.activeConversation.type == "active"`),
  'has-loyalty-points': either((client) => `${client}.loyaltyPoints > 0`),
  'has-care-membership': `
    context.states.containsAny(["active", "paused", "past-due", "cancelled-running", "unknown"]) ||
    (context has policy && context.policy has memberships && context.policy.memberships == "ever-held" &&
     !context.states.isEmpty())`,
  'not-available-on-mobile': 'context.surface == "mobile"',
};

const SAME = 'context.opened.id == context.selected.id';
const forbid = (when) => `forbid (principal, action, resource) when { ${when} } unless { ${SAME} };`;
const policies = {
  permit: 'permit (principal, action, resource);',
  'same-client': `forbid (principal, action, resource) when { ${SAME} };`,
  ...Object.fromEntries(Object.entries(WHEN).map(([code, when]) => [code, forbid(when)])),
};

const parsed = cedar.preparsePolicySet('merge', { staticPolicies: policies });
if (parsed.type !== 'success')
  throw new Error(`Cedar refused the policies: ${JSON.stringify(parsed.errors)}`);

const entity = (type, id) => ({ type, id });

export const name = 'cedar-wasm';

export function run(input) {
  const states = [];
  for (const { status } of input.opened.memberships) states.push(status);
  for (const { status } of input.selected.memberships) states.push(status);
  return cedar.statefulIsAuthorized({
    principal: entity('Staff', 'ann'),
    action: entity('Action', 'merge'),
    resource: entity('Clinic', input.clinic.id),
    context: { ...input, states },
    preparsedPolicySetId: 'merge',
    entities: [],
  });
}

export function codes(result) {
  const { decision, diagnostics } = result.response ?? {};
  if (!decision || diagnostics.errors.length > 0) throw new Error(`Cedar: ${JSON.stringify(result)}`);
  return decision === 'allow' ? [] : diagnostics.reason;
}

export const resultKind = 'sets';
