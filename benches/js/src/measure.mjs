// Medians over batches, in rounds over all candidates, so that a temporary load of the machine affects all of them.
//
// Uses mitata, which times batches of calls. tinybench times each call separately, and its clock alone costs more than some of
// these calls.

import { do_not_optimize, measure } from 'mitata';

const ROUNDS = 7;

/** Batches of at most half a millisecond: on a busy machine, most longer ones would be interrupted. */
const OPTIONS = { gc: false, batch_threshold: 4e3, batch_samples: 128, min_cpu_time: 100e6 };

/**
 * The median time of one call of each candidate, in ns, in the order of the candidates.
 *
 * @param candidates pairs of a name and a function, which may be asynchronous
 */
export async function medians(candidates) {
  const found = new Map(candidates.map(([name]) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, run] of candidates) {
      const { p50 } = await measure(run, { ...OPTIONS });
      if (round > 0) found.get(name).push(p50);
    }
  }
  return new Map([...found].map(([name, times]) => [name, median(times)]));
}

/** A function that passes the inputs in turn, and whose result is not optimized away. */
export function inTurn(run, inputs) {
  let at = 0;
  return () => {
    at = at + 1 === inputs.length ? 0 : at + 1;
    const result = run(inputs[at]);
    do_not_optimize(result);
    return result;
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
