// The loader for Node, Bun and Deno. The rules are loaded when the import completes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { initSync } from '../build/littermate.js';
import { markLoaded } from './engine.js';
import { reader, setPhonesSource } from './phones.js';
import type { InitSource } from './source.js';

export * from './public.js';
export type * from './source.js';

const compiled = (path: string) =>
  new WebAssembly.Module(readFileSync(path) as unknown as Uint8Array<ArrayBuffer>);

// Each path is written out in full so that tools that trace the files of a server find it.
initSync({ module: compiled(join(__dirname, 'littermate.wasm')) });
markLoaded();
setPhonesSource(() => compiled(join(__dirname, 'phones.wasm')));

/** Resolves at once: in Node the rules are loaded with the import. It exists so that code for browsers also runs in Node. */
export async function init(_source?: InitSource): Promise<void> {}

/** Loads the WebAssembly module that parses phone numbers. Without it, the first call that needs the module loads it. */
export async function initPhones(_source?: InitSource): Promise<void> {
  reader();
}
