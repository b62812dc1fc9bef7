import { writeSync } from 'node:fs';

import parse from 'libphonenumber-js/max';

writeSync(1, parse('(206) 555-0100', 'US').number);
