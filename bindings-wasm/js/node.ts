// The loader for Node, Bun and Deno: ready when the import is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { initSync } from '../build/littermate.js';
import { started } from './engine.js';
import { phonesFrom, reader } from './phones.js';
import type { InitSource } from './source.js';

export * from './public.js';
export type * from './source.js';

const compiled = (path: string) =>
  new WebAssembly.Module(readFileSync(path) as unknown as Uint8Array<ArrayBuffer>);

// Each path as a whole, so that those who trace what a server needs find the file.
initSync({ module: compiled(join(__dirname, 'littermate.wasm')) });
started();
phonesFrom(() => compiled(join(__dirname, 'phones.wasm')));

/** Nothing to wait for here: it is there so that code for browsers runs in Node too. */
export async function init(_source?: InitSource): Promise<void> {}

/** Loads what reads phone numbers now, rather than when the first one has to be read. */
export async function initPhones(_source?: InitSource): Promise<void> {
  reader();
}
