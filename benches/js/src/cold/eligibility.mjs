// The first result of an engine that is named on the command line.

import { first } from './first.mjs';

const facts = (id) => ({
  id,
  clinic: 'ridgeview',
  status: { type: 'active' },
  pims: { type: 'flow-only' },
  activeConversation: { type: 'none' },
  loyaltyPoints: 40,
  memberships: [],
});
const pair = {
  clinic: { id: 'ridgeview', pims: { type: 'avimark' }, region: 'US' },
  opened: { ...facts('c-1041'), loyaltyPoints: 0 },
  selected: facts('c-2203'),
  surface: 'desktop',
};

await first(async () => {
  const { run, codes } = await import(`../engines/${process.argv[2]}.mjs`);
  return codes(await run(pair)).join();
});
