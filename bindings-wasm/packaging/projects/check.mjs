// The calls that each project makes, and their expected result.

const facts = (id) => ({
  id,
  clinic: 'elm-street',
  status: { type: 'active' },
  pims: { type: 'flow-only' },
  activeConversation: { type: 'none' },
  loyaltyPoints: 0,
  memberships: [],
});

export const clinic = { id: 'elm-street', pims: { type: 'cornerstone' }, region: 'GB' };

export const draft = {
  id: 'anne',
  clinic: 'elm-street',
  status: { type: 'active' },
  pims: { type: 'flow-only' },
  name: { first: 'Anne', last: 'Lee' },
  email: null,
  phones: [{ text: '020 7946 0018', primary: true, source: 'flow' }],
  preferences: { text: { type: 'on' }, email: { type: 'on' } },
  pets: [],
  conversations: [],
  loyaltyPoints: 0,
  memberships: [],
  paymentMethods: [],
  merges: [],
};

export const EXPECTED = 'true client-in-pims 020 7946 0018 is +442079460018 invalid-input';

export async function check(littermate) {
  await Promise.all([littermate.init(), littermate.initPhones()]);
  const { checkClient, mergeEligibility, LittermateError } = littermate;
  const pair = { clinic, opened: facts('anne'), selected: facts('bob'), surface: 'desktop' };
  const inPims = { ...facts('bob'), pims: { type: 'in-pims', record: 'r1' } };
  const { blockers } = mergeEligibility({ ...pair, selected: inPims });
  const [phone] = checkClient({ clinic, draft }).client.phones;
  let code;
  try {
    mergeEligibility({});
  } catch (error) {
    code = error instanceof LittermateError && error.code;
  }
  const { eligible } = mergeEligibility(pair);
  return `${eligible} ${blockers[0]?.kind.type} ${phone?.asWritten} is ${phone?.number.e164} ${code}`;
}
