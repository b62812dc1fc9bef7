const littermate = require('littermate');

// Nothing to wait for.
if (littermate.rules().rules.length === 0) throw new Error('no rules');

import('./ask.mjs').then(async ({ ask }) => {
  console.log(await ask(littermate));
  const { LittermateError } = await import('littermate');
  if (LittermateError !== littermate.LittermateError) throw new Error('there are two of it');
});
