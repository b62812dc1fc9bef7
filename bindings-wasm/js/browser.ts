// The loader for bundlers and browsers. Every bundler understands `new URL(…, import.meta.url)`.

import load from '../build/littermate.js';
import loadPhones from '../build/phones.js';
import { markLoaded } from './engine.js';
import { markPhonesLoaded } from './phones.js';
import type { InitSource } from './source.js';

export * from './public.js';
export type * from './source.js';

type Load = (input: { module_or_path: InitSource }) => Promise<unknown>;

/** Loads at most once at a time. A later call retries only if loading failed. */
function once(load: Load, defaultUrl: () => URL, done: () => void): (source?: InitSource) => Promise<void> {
  let loading: Promise<void> | undefined;
  return (source) => {
    loading ??= load({ module_or_path: source ?? defaultUrl() }).then(done, (error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Loads the WebAssembly module that holds the rules. Await it once before any other call; repeated calls have no effect. */
export const init: (source?: InitSource) => Promise<void> = once(
  load,
  () => new URL('./littermate.wasm', import.meta.url),
  markLoaded,
);

/**
 * Loads the WebAssembly module that parses phone numbers. Await it before `checkClient`, `editContact`, `syncContact`,
 * `receiveText`, `computeOptOuts` and `readPhoneNumber`.
 */
export const initPhones: (source?: InitSource) => Promise<void> = once(
  loadPhones,
  () => new URL('./phones.wasm', import.meta.url),
  markPhonesLoaded,
);
