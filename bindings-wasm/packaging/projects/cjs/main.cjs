const littermate = require('littermate');

// No loading step is needed.
if (littermate.rules().rules.length === 0) throw new Error('rules() returned no rules');

import('./check.mjs').then(async ({ check }) => {
  console.log(await check(littermate));
  const { LittermateError } = await import('littermate');
  if (LittermateError !== littermate.LittermateError)
    throw new Error('import and require returned different modules');
});
