// Where Chromium is. Run as a program, it says so, and fails where there is none.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DUE_STATUSES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Its path: what CHROMIUM names, or the first place that has it. */
export function where() {
  return process.env.CHROMIUM ?? DUE_STATUSES.find(existsSync);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = where();
  if (path) console.log(path);
  process.exitCode = path ? 0 : 1;
}
