// Eligibility in one call over plain objects.

import { all, byHand } from './engines/index.mjs';
import { everyOtherPair, grounds } from './facts.mjs';
import { goal, ratio, table, time } from './table.mjs';
import { inTurn, medians } from './measure.mjs';

const GOAL_NS = 3_000;
const GOAL_TIMES = 10;
const HELD_AGAINST = ['json-rules-engine', 'zen-engine', 'cedar-wasm'];

const { ground } = grounds().find(({ name, plain }) => name === 'AVImark' && plain);

export async function eligibility() {
  const pairs = [...everyOtherPair(ground)];
  const withReasons = (count) => pairs.filter((pair) => byHand.run(pair).length === count);
  const max = Math.max(...pairs.map((pair) => byHand.run(pair).length));
  return [
    await one('an eligible pair', withReasons(0), true),
    await one('a pair with one reason against it', withReasons(1)),
    await one(`a pair with ${max} reasons against it`, withReasons(max)),
  ];
}

async function one(title, pairs, withGoals = false) {
  const inputs = spread(pairs, 16).map((pair) => structuredClone(pair));
  const times = await medians(all.map(({ name, run }) => [name, inTurn(run, inputs)]));
  const ours = times.get('littermate');
  const rows = [...times].map(([name, ns]) => [
    name,
    ratio(ns, ours),
    time(ns),
    withGoals ? reached(name, ns, ours) : '',
  ]);
  return table(title, ['relative to littermate', 'median', 'goal'], rows, Object.fromEntries(times));
}

function reached(name, ns, ours) {
  if (name === 'littermate') return goal('3 µs', ns <= GOAL_NS);
  return HELD_AGAINST.includes(name) ? goal(`${GOAL_TIMES} times`, ns >= GOAL_TIMES * ours) : '';
}

/** `count` items, evenly spread over the list. */
function spread(list, count) {
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]);
}
