import { first } from './first.mjs';

await first(async () => {
  const { default: parse } = await import('libphonenumber-js/max');
  return parse('(206) 555-0100', 'US').number;
});
