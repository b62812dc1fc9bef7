import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Prints the result of `load`, and how many milliseconds it took by this process's clock. */
export async function first(load) {
  const start = performance.now();
  const result = await load();
  writeSync(1, JSON.stringify({ result, inside: performance.now() - start }));
}
