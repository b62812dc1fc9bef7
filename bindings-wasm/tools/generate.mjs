// Writes js/*.generated.ts, or with --check says which is not fresh.

import { readFile, writeFile } from 'node:fs/promises';
import { typesOf } from './types.mjs';

const here = (path) => new URL(`../${path}`, import.meta.url);
const json = async (path) => JSON.parse(await readFile(here(path), 'utf8'));

const files = {
  'js/types.generated.ts': typesOf(
    await json('../docs/schema/input.schema.json'),
    await json('../docs/schema/output.schema.json'),
  ),
};

const check = process.argv.includes('--check');
for (const [path, text] of Object.entries(files)) {
  const old = await readFile(here(path), 'utf8').catch(() => '');
  if (old === text) continue;
  if (check) {
    console.error(`bindings-wasm/${path} is not fresh: run \`cargo xtask npm\``);
    process.exitCode = 1;
  } else {
    await writeFile(here(path), text);
    console.log(`wrote bindings-wasm/${path}`);
  }
}
