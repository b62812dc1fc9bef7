import { clinic, withNumbers } from '../clients.mjs';
import { first } from './first.mjs';

const draft = withNumbers(['(206) 555-0100']);
await first(async () => {
  const { checkClient } = await import('littermate');
  return checkClient({ clinic, draft }).client.phones[0].number.e164;
});
