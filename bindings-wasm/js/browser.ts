// The loader for bundlers and browsers. `new URL(…, import.meta.url)` is what all of them understand.

import load from '../build/littermate.js';
import loadPhones from '../build/phones.js';
import { started } from './engine.js';
import { phonesStarted } from './phones.js';
import type { InitSource } from './source.js';

export * from './public.js';
export type * from './source.js';

type Load = (input: { module_or_path: InitSource }) => Promise<unknown>;

/** Once, however often and from wherever it is asked for; again only where it failed. */
function once(load: Load, beside: () => URL, done: () => void): (source?: InitSource) => Promise<void> {
  let loading: Promise<void> | undefined;
  return (source) => {
    loading ??= load({ module_or_path: source ?? beside() }).then(done, (error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Loads the rules. Await it once before anything else; calling it again is harmless. */
export const init: (source?: InitSource) => Promise<void> = once(
  load,
  () => new URL('./littermate.wasm', import.meta.url),
  started,
);

/** Loads what reads phone numbers. Await it before `checkClient`, `editContact`, `syncContact`, `receiveText` and `foldOptOuts`. */
export const initPhones: (source?: InitSource) => Promise<void> = once(
  loadPhones,
  () => new URL('./phones.wasm', import.meta.url),
  phonesStarted,
);
