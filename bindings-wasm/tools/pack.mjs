// Packs the package into dist-pack/littermate.tgz, a path without the version number.

import { execFile } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

await rm(here('dist-pack'), { recursive: true, force: true });
await mkdir(here('dist-pack'));
const { stdout } = await run(
  npm,
  ['pack', '--json', '--ignore-scripts', '--pack-destination', here('dist-pack')],
  {
    cwd: here(''),
  },
);
const [{ filename }] = JSON.parse(stdout);
await rename(here(`dist-pack/${filename}`), here('dist-pack/littermate.tgz'));
