// Writes js/*.generated.ts, or with --check says which is not fresh. Needs the built wasm for what only Rust knows.

import { readFile, writeFile } from 'node:fs/promises';

const here = (path) => new URL(`../${path}`, import.meta.url);
const json = async (path) => JSON.parse(await readFile(here(path), 'utf8'));

async function constants() {
  const glue = await import('../build/littermate.js');
  glue.initSync({ module: await readFile(here('build/littermate_bg.wasm')) });
  const bits = JSON.parse(glue.blockerBits()).map((code) => `  '${code}',\n`);
  const names = (await places(glue)).map((place) => `  '${place}',\n`);
  return `// Written by tools/generate.mjs from the built wasm; \`cargo xtask npm\` keeps it fresh. Do not edit.

import type { BlockerCode, Place } from './generated/types.js';

/** The version of this package. */
export const version = '${glue.version()}';

/**
 * What each bit of a \`SearchList\` answer stands for, from the lowest. A code that can hold for either profile comes twice,
 * the opened one first. Bits may grow in number with a major version: keep codes, not bits.
 */
export const BLOCKER_BITS: readonly BlockerCode[] = Object.freeze([
${bits.join('')}] as const);

/** What each byte of a \`ServiceList\` answer stands for, from 0. */
export const PLACES: readonly Place[] = Object.freeze([
${names.join('')}] as const);
`;
}

/** The place that each byte stands for, found by asking about a service in each. */
async function places(glue) {
  const on = (date) => ({ type: 'on', date });
  const cases = [
    [on('2025-01-01')],
    [on('2026-01-01')],
    [on('2027-01-01')],
    [{ type: 'undated' }],
    [on('2026-01-01'), true],
  ];
  const service = ([due, completed = false]) => ({ id: 's', pet: 'p', name: 'n', due, completed });
  const list = new glue.ResidentServices(JSON.stringify({ services: cases.map(service) }));
  const today = '"2026-01-01"';
  const found = [];
  list.places(today).forEach((byte, at) => {
    found[byte] = JSON.parse(list.explain(today, at)).place;
  });
  const { $defs } = await json('../docs/schema/output.schema.json');
  const known = ($defs.Place.oneOf ?? [$defs.Place]).flatMap((one) => one.enum ?? [one.const]);
  if (new Set(found).size !== known.length || !known.every((place) => found.includes(place)))
    throw new Error(`the places are ${known}, and those found ${found}`);
  return found;
}

const files = {
  'js/constants.generated.ts': await constants(),
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
