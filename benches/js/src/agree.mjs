// Runs before any measurement: all engines must return littermate's codes, for every combination of the facts.

import { LogicEngine } from 'json-logic-engine';
import { BLOCKER_BITS, SearchList } from 'littermate';

import { byHand, littermate, quick, slow } from './engines/index.mjs';
import { bits as bitsRule } from './engines/json-logic-rules.mjs';
import { edgePairs, everyOtherPair, everyPair, grounds, OPENED, RESULTS } from './facts.mjs';

const bitsOf = new LogicEngine().build(bitsRule);

export class Disagreement extends Error {
  name = 'Disagreement';
}

/** Compares all engines, and returns the number of combinations per group. */
export async function agree(log) {
  const counts = { 'littermate, plain JS, json-logic-engine': 0, 'and the other engines': 0 };
  for (const { name, plain, ground } of grounds()) {
    log(`agreement: ${name}, ${ground.surface}, ${ground.policy ? 'ever-held' : 'default policy'}`);
    resident(ground);
    for (const input of everyPair(ground)) {
      const codes = littermate.codes(littermate.run(input));
      for (const engine of [byHand, ...quick]) same(engine, engine.run(input), codes, input);
      counts['littermate, plain JS, json-logic-engine'] += 1;
    }
    for (const pairs of plain ? [everyOtherPair, edgePairs] : [edgePairs]) {
      for (const input of pairs(ground)) {
        const codes = byHand.run(input);
        for (const engine of slow) same(engine, await engine.run(input), codes, input);
        counts['and the other engines'] += 1;
      }
    }
  }
  return counts;
}

/** Compares `SearchList` with the same rules as bits in JSON Logic, and both with the codes. */
function resident(ground) {
  const list = new SearchList({ ...ground, results: RESULTS });
  for (const opened of OPENED) {
    list.open(opened).forEach((bits, at) => {
      const input = { ...ground, opened, selected: RESULTS[at] };
      const codes = BLOCKER_BITS.filter((_, bit) => bits & (1 << bit));
      same(byHand, byHand.run(input), codes, input);
      if (bitsOf(input) !== bits) refuse('json-logic-engine as bits', bitsOf(input), bits, input);
    });
  }
  list.free();
}

function same({ name, codes, resultKind }, result, expected, input) {
  const [found, wanted] = [codes(result), expected].map((list) => (resultKind === 'lists' ? list : sorted(list)));
  if (found.length !== wanted.length || found.some((code, at) => code !== wanted[at])) {
    refuse(name, found, wanted, input);
  }
}

const sorted = (codes) => [...new Set(codes)].sort();

function refuse(name, found, wanted, input) {
  const lines = [
    `${name} disagrees.`,
    `  its result ${JSON.stringify(found)}`,
    `  littermate  ${JSON.stringify(wanted)}`,
    `  input       ${JSON.stringify(input)}`,
  ];
  throw new Disagreement(lines.join('\n'));
}
