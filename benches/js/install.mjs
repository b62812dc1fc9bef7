// Installs the package to measure: the tarball in LITTERMATE_TARBALL, otherwise the one that `cargo xtask npm` packs.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

const npm = process.env.npm_execpath ?? fail('run it with `npm run bench`');
const tarball = resolve(here, process.env.LITTERMATE_TARBALL ?? '../../bindings-wasm/dist-pack/littermate.tgz');
if (!existsSync(tarball)) fail(`there is no ${tarball}: \`cargo xtask npm\` makes it`);

// The tarball is new with every build, so it is not in a lock file.
const install = ['install', '--no-save', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball];
execFileSync(process.execPath, [npm, ...install], { cwd: here, stdio: ['ignore', 'pipe', 'inherit'] });
