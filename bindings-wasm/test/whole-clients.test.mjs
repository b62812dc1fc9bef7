import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeEligibility, mergeSearch, SearchList } from '../dist/node.mjs';
import { vectors } from './files.mjs';

const FACTS = ['id', 'clinic', 'status', 'pims', 'activeConversation', 'loyaltyPoints', 'memberships'];

const factsOf = (client) => Object.fromEntries(FACTS.map((field) => [field, client[field]]));

/** The pairs of whole clients in the vectors, each with the blockers of its merge. */
const PAIRS = vectors()
  .filter(({ op }) => op === 'merge.options' || op === 'merge.plan')
  .map(({ input, output, problem }) => ({ input, output, problem: problem && JSON.parse(problem) }))
  .filter(({ output, problem }) => output !== undefined || problem.code === 'merge-blocked')
  .map(({ input, problem }) => ({ input: JSON.parse(input), blockers: problem?.blockers ?? [] }));

test('the vectors contain pairs that may be merged and pairs that may not', () => {
  const blocked = PAIRS.filter(({ blockers }) => blockers.length > 0).length;
  assert.ok(blocked > 0 && blocked < PAIRS.length, `${blocked} of ${PAIRS.length} are blocked`);
});

test('mergeEligibility accepts whole clients and returns the blockers of the merge', () => {
  for (const { input, blockers } of PAIRS) {
    const { choices, now, contactBook, ...pair } = input;
    const whole = mergeEligibility(pair);
    assert.deepEqual(whole, { eligible: blockers.length === 0, blockers });
    const facts = { ...pair, opened: factsOf(pair.opened), selected: factsOf(pair.selected) };
    assert.deepEqual(mergeEligibility(facts), whole);
  }
});

test('mergeSearch and SearchList accept whole clients', () => {
  for (const { input, blockers } of PAIRS) {
    const { choices, now, contactBook, selected, opened, ...rest } = input;
    const results = [selected, opened, factsOf(selected)];
    const verdicts = mergeSearch({ ...rest, opened, results }).results;
    const verdict = { client: selected.id, selectable: blockers.length === 0, blockers };
    assert.deepEqual([verdicts[0], verdicts[2]], [verdict, verdict]);
    assert.deepEqual(
      verdicts[1].blockers.map(({ kind }) => kind),
      [{ type: 'same-client', client: opened.id }],
    );
    const list = new SearchList({ ...rest, results });
    assert.deepEqual(
      [...list.selectable(opened)].map((bits) => bits === 0),
      verdicts.map(({ selectable }) => selectable),
    );
    verdicts.forEach((expected, index) => assert.deepEqual(list.explain(index), expected));
    list.free();
  }
});

test('a problem in the facts of a whole client has its path', () => {
  const { choices, now, contactBook, ...pair } = PAIRS[0].input;
  const invalid = { ...pair, selected: { ...pair.selected, loyaltyPoints: -1 } };
  assert.throws(
    () => mergeEligibility(invalid),
    ({ code, path }) => code === 'invalid-input' && path === '/selected/loyaltyPoints',
  );
});
