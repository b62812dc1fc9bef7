// The first answer of an engine named on the command line.

import { writeSync } from 'node:fs';

const { ask, codes } = await import(`../engines/${process.argv[2]}.mjs`);
const facts = (id) => ({
  id,
  clinic: 'ridgeview',
  status: { type: 'active' },
  pims: { type: 'flow-only' },
  activeConversation: { type: 'none' },
  loyaltyPoints: 40,
  memberships: [],
});

const answer = await ask({
  clinic: { id: 'ridgeview', pims: { type: 'avimark' }, region: 'US' },
  opened: { ...facts('c-1041'), loyaltyPoints: 0 },
  selected: facts('c-2203'),
  surface: 'desktop',
});
writeSync(1, codes(answer).join());
