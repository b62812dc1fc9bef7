import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeEligibility, mergeSearch, SearchList } from '../dist/node.mjs';
import { vectors } from './files.mjs';

const FACTS = ['id', 'clinic', 'status', 'pims', 'activeConversation', 'loyaltyPoints', 'memberships'];

const factsOf = (client) => Object.fromEntries(FACTS.map((field) => [field, client[field]]));

/** The pairs of whole clients in the vectors, each with the blockers that the merge of them gives. */
const PAIRS = vectors()
  .filter(({ op }) => op === 'merge.options' || op === 'merge.plan')
  .map(({ input, output, problem }) => ({ input, output, problem: problem && JSON.parse(problem) }))
  .filter(({ output, problem }) => output !== undefined || problem.code === 'merge-blocked')
  .map(({ input, problem }) => ({ input: JSON.parse(input), blockers: problem?.blockers ?? [] }));

test('there are pairs that may be merged, and pairs that may not', () => {
  const blocked = PAIRS.filter(({ blockers }) => blockers.length > 0).length;
  assert.ok(blocked > 0 && blocked < PAIRS.length, `${blocked} of ${PAIRS.length} are blocked`);
});

test('mergeEligibility takes whole clients, and gives the blockers of the merge', () => {
  for (const { input, blockers } of PAIRS) {
    const { choices, now, contactBook, ...pair } = input;
    const whole = mergeEligibility(pair);
    assert.deepEqual(whole, { eligible: blockers.length === 0, blockers });
    const facts = { ...pair, opened: factsOf(pair.opened), selected: factsOf(pair.selected) };
    assert.deepEqual(mergeEligibility(facts), whole);
  }
});

test('mergeSearch and SearchList take whole clients', () => {
  for (const { input, blockers } of PAIRS) {
    const { choices, now, contactBook, selected, opened, ...rest } = input;
    const results = [selected, opened, factsOf(selected)];
    const found = mergeSearch({ ...rest, opened, results }).results;
    const verdict = { client: selected.id, selectable: blockers.length === 0, blockers };
    assert.deepEqual([found[0], found[2]], [verdict, verdict]);
    assert.deepEqual(
      found[1].blockers.map(({ kind }) => kind),
      [{ type: 'same-client', client: opened.id }],
    );
    const list = new SearchList({ ...rest, results });
    assert.deepEqual(
      [...list.open(opened)].map((bits) => bits === 0),
      found.map(({ selectable }) => selectable),
    );
    found.forEach((one, index) => assert.deepEqual(list.explain(index), one));
    list.free();
  }
});

test('what is wrong in the facts of a whole client is refused with its path', () => {
  const { choices, now, contactBook, ...pair } = PAIRS[0].input;
  const wrong = { ...pair, selected: { ...pair.selected, loyaltyPoints: -1 } };
  assert.throws(
    () => mergeEligibility(wrong),
    ({ code, path }) => code === 'invalid-input' && path === '/selected/loyaltyPoints',
  );
});
