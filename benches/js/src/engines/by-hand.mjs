// What an app developer would write: only the codes in order, one for each profile.

const inPims = (client) => client.pims.type === 'in-pims';
const talks = (client) => client.activeConversation.type === 'active';

export const name = 'plain JS';

export function run({ clinic, opened, selected, surface, policy }) {
  if (opened.id === selected.id) return ['same-client'];
  const found = [];
  const both = [opened, selected];
  const oneMayBe = clinic.capabilities?.mergeWithOneInPims ?? clinic.pims.type === 'avimark';
  const blocks =
    policy?.memberships === 'ever-held' ? () => true : (membership) => membership.status !== 'ended';

  for (const client of both) if (client.clinic !== clinic.id) found.push('different-clinic');
  for (const { status } of both) {
    if (status.type === 'retired') found.push('client-retired');
    if (status.type === 'deleted') found.push('client-deleted');
  }
  if (!oneMayBe) for (const client of both) if (inPims(client)) found.push('client-in-pims');
  if (oneMayBe && both.every(inPims)) found.push('both-clients-in-pims');
  if (both.every(talks)) found.push('both-have-active-conversation');
  for (const client of both) if (client.loyaltyPoints > 0) found.push('has-loyalty-points');
  for (const client of both) if (client.memberships.some(blocks)) found.push('has-care-membership');
  if (surface === 'mobile') found.push('not-available-on-mobile');
  return found;
}

export const codes = (result) => result;
export const resultKind = 'lists';
