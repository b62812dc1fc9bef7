// The second module, which reads phone numbers. In Node it is loaded when the first one has to be read.

import { initSync, knows, read } from '../build/phones.js';
import { stopped } from './error.js';

/** What the rules ask about numbers: two functions of the second module. */
export interface Reader {
  knows(region: string): boolean;
  read(text: string, region: string): string | undefined;
}

let ready = false;
let source: (() => WebAssembly.Module) | undefined;

/** Said by a loader that can get the module at once. */
export function phonesFrom(given: () => WebAssembly.Module): void {
  source = given;
}

/** Said by a loader that has loaded it. */
export function phonesStarted(): void {
  ready = true;
}

/** The reader, loaded if that can be done at once. */
export function reader(): Reader {
  if (!ready && source) {
    initSync({ module: source() });
    ready = true;
  }
  if (!ready) {
    throw stopped(
      'phones-not-loaded',
      'A phone number was to be read before the metadata of numbers were loaded.',
      'Call `await initPhones()` once before `checkClient`, `editContact`, `syncContact`, `receiveText` and `foldOptOuts`: `import { initPhones } from "littermate"`.',
    );
  }
  return { knows, read };
}
