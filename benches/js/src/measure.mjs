// Medians over batches, in rounds that go through all candidates, so that a busy moment of the machine hits them all.
//
// With mitata: it times batches of calls. tinybench times each call by itself, and its clock alone costs more than some of
// these calls.

import { do_not_optimize, measure } from 'mitata';

const ROUNDS = 7;

/** No batch of over half a millisecond: on a busy machine another process would get into most of longer ones. */
const OPTIONS = { gc: false, batch_threshold: 4e3, batch_samples: 128, min_cpu_time: 100e6 };

/**
 * The median time of a call of each candidate, in ns, in the order given.
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

/** A function that takes the inputs in turn, and whose answer counts as used. */
export function inTurn(ask, inputs) {
  let at = 0;
  return () => {
    at = at + 1 === inputs.length ? 0 : at + 1;
    const answer = ask(inputs[at]);
    do_not_optimize(answer);
    return answer;
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
