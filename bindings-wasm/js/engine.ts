// The state of the WebAssembly module: whether it is loaded, and how it restarts after a crash.

import { __wbg_reset_state as restart } from '../build/littermate.js';
import { LittermateError, fromJson, moduleError } from './error.js';

let loaded = false;
let generation = 0;

/** Called by a loader once the module is loaded. */
export function markLoaded(): void {
  loaded = true;
}

/** The number of restarts so far. A handle from an earlier generation is no longer valid. */
export function currentGeneration(): number {
  return generation;
}

/** Runs a call into the module. A string thrown by it is an error as JSON; anything else is a crash, after which the module restarts. */
export function run<T>(body: () => T): T {
  if (!loaded) throw notInitialized();
  try {
    return body();
  } catch (cause) {
    if (typeof cause === 'string') throw fromJson(cause);
    if (cause instanceof LittermateError) throw cause;
    generation += 1;
    restart();
    throw moduleError(
      'crashed',
      'The WebAssembly module crashed and was restarted. It ran out of memory or has a bug.',
      'Send less data in one call. If that does not help, report the input as a bug.',
      { cause },
    );
  }
}

function notInitialized(): LittermateError {
  return moduleError(
    'not-initialized',
    'littermate was called before its WebAssembly module was loaded.',
    'Call `await init()` once before anything else: `import { init } from "littermate"`.',
  );
}
