// Installs the package that is measured, packed as npm packs it: LITTERMATE_TARBALL, else bindings-wasm as it is built.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../../bindings-wasm/', import.meta.url));

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

const npmScript = process.env.npm_execpath ?? fail('run it with `npm run bench`');
const npm = (folder, ...args) =>
  execFileSync(process.execPath, [npmScript, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

function packed(folder) {
  if (!existsSync(join(source, 'dist/littermate.wasm'))) fail('the package is not built: `cargo xtask npm`');
  const [{ filename }] = Object.values(
    JSON.parse(npm(source, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)),
  );
  return join(folder, filename);
}

const folder = mkdtempSync(join(tmpdir(), 'littermate-'));
try {
  const given = process.env.LITTERMATE_TARBALL;
  const tarball = given ? resolve(here, given) : packed(folder);
  // The tarball is new with every build, so it is in no lock file.
  npm(here, 'install', '--no-save', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
