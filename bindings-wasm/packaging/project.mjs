// Creates new projects with the packed tarball as their only dependency.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Creates a temporary folder. `remove` deletes it. */
export async function temporary() {
  const folder = await mkdtemp(join(tmpdir(), 'littermate-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The tarball that the build packed, and the paths in it. */
export async function packedTarball() {
  const tarball = here('../dist-pack/littermate.tgz');
  const { stdout } = await run(npm, ['pack', '--json', '--dry-run', '--ignore-scripts', tarball]);
  const [{ files }] = Object.values(JSON.parse(stdout));
  return { tarball, files: files.map(({ path }) => path).sort() };
}

/** Copies a project from `projects/` and installs the tarball in it. Returns its path. */
export async function project(folder, kind, tarball) {
  const path = join(folder, kind);
  await cp(here(`projects/${kind}`), path, { recursive: true });
  await cp(here('projects/check.mjs'), join(path, 'check.mjs'));
  const manifest = {
    name: `littermate-in-${kind}`,
    private: true,
    ...(kind.endsWith('cjs') ? {} : { type: 'module' }),
  };
  await writeFile(join(path, 'package.json'), JSON.stringify(manifest));
  await run(npm, ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], {
    cwd: path,
  });
  const [installed] = (await readdir(join(path, 'node_modules'))).filter((name) => !name.startsWith('.'));
  if (installed !== 'littermate') throw new Error(`the unexpected dependency ${installed} was installed`);
  return path;
}

/** Runs a program in the project and returns its output. */
export async function runIn(path, program, ...args) {
  const { stdout } = await run(program, args, {
    cwd: path,
    env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
  });
  return stdout.trim();
}

/** The path of a program that is a dependency of the packaging tests. */
export function tool(name) {
  return here(`node_modules/.bin/${name}`);
}
