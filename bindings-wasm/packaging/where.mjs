// Finds Chromium. As a program, it prints the path, and fails if Chromium is not installed.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of Chromium: the environment variable CHROMIUM, or the first of the known paths that exists. */
export function findChromium() {
  return process.env.CHROMIUM ?? PATHS.find(existsSync);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = findChromium();
  if (path) console.log(path);
  process.exitCode = path ? 0 : 1;
}
