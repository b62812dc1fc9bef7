// A search of 1,000 results, for several opened profiles in turn: which results may be selected, and why the others may not.

import { LogicEngine } from 'json-logic-engine';
import { SearchList } from 'littermate';

import { byHand, jsonLogic } from './engines/index.mjs';
import { bits } from './engines/json-logic-rules.mjs';
import { inTurn, medians } from './measure.mjs';
import { goal, ratio, table, time } from './table.mjs';

const COUNT = 1_000;
const GOAL_NS = 100;

const clinic = { id: 'ridgeview', pims: { type: 'avimark' }, region: 'US' };
const surface = 'desktop';

export async function resident() {
  const results = Array.from({ length: COUNT }, (_, index) => result(index));
  const opened = [COUNT, COUNT + 1, COUNT + 2, COUNT + 3].map(result);
  const list = new SearchList({ clinic, surface, results });
  const asBits = new LogicEngine().build(bits);
  const intoNumbers = (rule) => overAll(results, rule, () => new Uint32Array(COUNT));
  const intoLists = (rule) => overAll(results, rule, () => new Array(COUNT));

  same(opened, list, intoNumbers(asBits));
  const times = await medians([
    ['littermate, SearchList.open', inTurn((one) => list.open(one), opened)],
    ['json-logic-engine, compiled, as bits', inTurn(intoNumbers(asBits), opened)],
    ['json-logic-engine, compiled, as codes', inTurn(intoLists(jsonLogic.run), opened)],
    ['plain JS, as codes', inTurn(intoLists(byHand.run), opened)],
  ]);
  const [made] = (
    await medians([['made', () => new SearchList({ clinic, surface, results }).free()]])
  ).values();
  list.free();

  const [ours, logic] = times.values();
  const reached = `at most that of JSON Logic: ${ours <= logic ? 'met' : 'not met'}, ${goal('100 ns', ours / COUNT <= GOAL_NS)}`;
  const rows = [...times].map(([name, ns], at) => [
    name,
    ratio(ns, ours),
    time(ns / COUNT),
    at ? '' : reached,
  ]);
  const raw = Object.fromEntries(
    [...times, ['making the list', made]].map(([name, ns]) => [name, ns / COUNT]),
  );
  const note = `Creating the list of ${COUNT} once: ${time(made)}.`;
  return table('each of 1,000 resident results', ['relative to littermate', 'median', 'goal'], rows, raw, [note]);
}

function overAll(results, rule, room) {
  return (opened) => {
    const verdicts = room();
    const input = { clinic, surface, opened, selected: undefined };
    for (let at = 0; at < results.length; at += 1) {
      input.selected = results[at];
      verdicts[at] = rule(input);
    }
    return verdicts;
  };
}

function same(opened, list, byLogic) {
  for (const one of opened) {
    const logicBits = byLogic(one);
    const at = list.open(one).findIndex((verdict, index) => verdict !== logicBits[index]);
    if (at >= 0)
      throw new Error(`result ${at} differs: ${logicBits[at]}, expected ${JSON.stringify(list.explain(at))}`);
  }
}

/** The same mixture as in `benches/src/results.rs`: about 6 in 10 may be selected. */
function result(index) {
  const dice = scattered(index);
  const oneIn = (chances, shift) => (dice >> BigInt(shift)) % BigInt(chances) === 0n;
  const membership = () => ({ id: `care-${index}`, status: oneIn(2, 50) ? 'ended' : 'active' });
  return {
    id: `client-${index}`,
    clinic: clinic.id,
    status: oneIn(16, 8) ? { type: 'retired', survivor: 'client-x', merge: 'merge-x' } : { type: 'active' },
    pims: oneIn(2, 16) ? { type: 'in-pims', record: `avi-${index}` } : { type: 'flow-only' },
    activeConversation: oneIn(6, 24) ? { type: 'active', conversation: `talk-${index}` } : { type: 'none' },
    loyaltyPoints: oneIn(6, 32) ? 50 : 0,
    memberships: oneIn(10, 40) ? [membership()] : [],
  };
}

/** The output step of `SplitMix64`, so that branch predictors cannot learn the list. */
function scattered(index) {
  const cut = (bits) => BigInt.asUintN(64, bits);
  let bits = cut(BigInt(index + 1) * 0x9e3779b97f4a7c15n);
  bits = cut((bits ^ (bits >> 30n)) * 0xbf58476d1ce4e5b9n);
  bits = cut((bits ^ (bits >> 27n)) * 0x94d049bb133111ebn);
  return bits ^ (bits >> 31n);
}
