// The module with the rules: whether it is there, and what happens when it falls.

import { __wbg_reset_state as restart } from '../build/littermate.js';
import { LittermateError, refused, stopped } from './error.js';

let ready = false;
let generation = 0;

/** Said by a loader, once the module is there. */
export function started(): void {
  ready = true;
}

/** Counts the modules there have been: a handle into an older one is gone. */
export function currentGeneration(): number {
  return generation;
}

/** Asks the module. A text that it throws is a refusal; anything else is its end, and the next call gets a fresh one. */
export function asked<T>(question: () => T): T {
  if (!ready) throw notInitialised();
  try {
    return question();
  } catch (thrown) {
    if (typeof thrown === 'string') throw refused(thrown);
    if (thrown instanceof LittermateError) throw thrown;
    generation += 1;
    restart();
    throw stopped(
      'crashed',
      'The module had to be started again: it ran out of memory, or has a bug.',
      'Send less at once; if that is not it, please report what was sent.',
      { cause: thrown },
    );
  }
}

function notInitialised(): LittermateError {
  return stopped(
    'not-initialised',
    'littermate was used before its WebAssembly was loaded.',
    'Call `await init()` once before anything else: `import { init } from "littermate"`.',
  );
}
