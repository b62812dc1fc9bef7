// The WebAssembly module that parses phone numbers. In Node it is loaded by the first call that needs it.

import { initSync, knows, read } from '../build/phones.js';
import { moduleError } from './error.js';

/** The two functions of the phone module that the rules use. */
export interface Reader {
  knows(region: string): boolean;
  read(text: string, region: string): string | undefined;
}

let loaded = false;
let source: (() => WebAssembly.Module) | undefined;

/** Called by a loader that can load the module synchronously. */
export function setPhonesSource(given: () => WebAssembly.Module): void {
  source = given;
}

/** Called by a loader once the module is loaded. */
export function markPhonesLoaded(): void {
  loaded = true;
}

/** The phone reader. Loads the module if that is possible synchronously. */
export function reader(): Reader {
  if (!loaded && source) {
    initSync({ module: source() });
    loaded = true;
  }
  if (!loaded) {
    throw moduleError(
      'phones-not-loaded',
      'A phone number had to be parsed before the phone module was loaded.',
      'Call `await initPhones()` once before `checkClient`, `editContact`, `syncContact`, `receiveText`, `computeOptOuts` and `readPhoneNumber`: `import { initPhones } from "littermate"`.',
    );
  }
  return { knows, read };
}
