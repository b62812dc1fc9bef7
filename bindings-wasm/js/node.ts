// The loader for Node, Bun and Deno: ready when the import is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { initSync } from '../build/littermate.js';
import { started } from './engine.js';
import { phonesFrom, reader } from './phones.js';
import type { InitSource } from './source.js';

export * from './public.js';
export type * from './source.js';

const compiled = (file: string) =>
  new WebAssembly.Module(new Uint8Array(readFileSync(join(__dirname, file))));

initSync({ module: compiled('littermate.wasm') });
started();
phonesFrom(() => compiled('phones.wasm'));

/** Nothing to wait for here: it is there so that code for browsers runs in Node too. */
export async function init(_source?: InitSource): Promise<void> {}

/** Loads what reads phone numbers now, rather than when the first one has to be read. */
export async function initPhones(_source?: InitSource): Promise<void> {
  reader();
}
