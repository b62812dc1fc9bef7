import { writeSync } from 'node:fs';

import { checkClient } from 'littermate';

import { clinic, withNumbers } from '../clients.mjs';

const { client } = checkClient({ clinic, draft: withNumbers(['(206) 555-0100']) });
writeSync(1, client.phones[0].number.e164);
