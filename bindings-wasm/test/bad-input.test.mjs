import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import vm from 'node:vm';
import * as littermate from '../dist/node.mjs';
import { facts, inputOf, pair } from './files.mjs';

const { mergeEligibility, LittermateError, planMerge } = littermate;

/** Asks, and gives the error, which must be one of ours. */
function refused(ask) {
  try {
    ask();
  } catch (error) {
    assert.ok(error instanceof LittermateError, String(error));
    assert.equal(error.message, error.detail);
    assert.ok(error.help.length > 0);
    return error;
  }
  return assert.fail('it was taken');
}

/** The code, the path of the first problem, and its code. */
function said(ask) {
  const { code, path, problems } = refused(ask);
  return [code, path, problems[0]?.code];
}

afterEach(() =>
  assert.deepEqual(mergeEligibility(pair()), { eligible: true, blockers: [] }, 'the next call works'),
);

const CASES = [
  ['a missing field', ({ surface, ...rest }) => rest, '/surface', 'missing-field'],
  [
    'undefined where a value is required',
    (input) => ({ ...input, surface: undefined }),
    '/surface',
    'missing-field',
  ],
  ['a wrong type', (input) => ({ ...input, opened: facts(7) }), '/opened/id', 'wrong-type'],
  ['an unknown field', (input) => ({ ...input, extra: 1 }), '/extra', 'unknown-field'],
  [
    'NaN',
    (input) => ({ ...input, opened: facts('a', { loyaltyPoints: NaN }) }),
    '/opened/loyaltyPoints',
    'wrong-type',
  ],
  [
    'an infinity',
    (input) => ({ ...input, selected: facts('b', { loyaltyPoints: -Infinity }) }),
    '/selected/loyaltyPoints',
    'wrong-type',
  ],
  [
    'a fraction',
    (input) => ({ ...input, opened: facts('a', { loyaltyPoints: 1.5 }) }),
    '/opened/loyaltyPoints',
    'wrong-type',
  ],
  [
    '2^53',
    (input) => ({ ...input, opened: facts('a', { loyaltyPoints: 2 ** 53 }) }),
    '/opened/loyaltyPoints',
    'out-of-range',
  ],
  ['half of a pair', (input) => ({ ...input, opened: facts('a\ud83d') }), '/opened/id', 'invalid-format'],
  ['the other half', (input) => ({ ...input, opened: facts('\ude00a') }), '/opened/id', 'invalid-format'],
  ['half of a pair in a key', (input) => ({ ...input, '\ud83d': 1 }), '/\ufffd', 'unknown-field'],
  [
    'a BigInt',
    (input) => ({ ...input, opened: facts('a', { loyaltyPoints: 3n }) }),
    '/opened/loyaltyPoints',
    'wrong-type',
  ],
  ['a function', (input) => ({ ...input, policy: () => {} }), '/policy', 'wrong-type'],
  ['a symbol', (input) => ({ ...input, policy: Symbol('x') }), '/policy', 'wrong-type'],
  ['a Date', (input) => ({ ...input, policy: new Date(0) }), '/policy', 'wrong-type'],
  ['a Map', (input) => ({ ...input, policy: new Map() }), '/policy', 'wrong-type'],
  [
    'a Set in a list',
    (input) => ({ ...input, opened: facts('a', { memberships: [new Set()] }) }),
    '/opened/memberships/0',
    'wrong-type',
  ],
  [
    'a text that is an object',
    (input) => ({ ...input, surface: new String('desktop') }),
    '/surface',
    'wrong-type',
  ],
  ['bytes', (input) => ({ ...input, policy: new Uint8Array(2) }), '/policy', 'wrong-type'],
  ['a promise', (input) => ({ ...input, policy: Promise.resolve({}) }), '/policy', 'wrong-type'],
  [
    'undefined in a list',
    (input) => ({ ...input, opened: facts('a', { memberships: [undefined] }) }),
    '/opened/memberships/0',
    'wrong-type',
  ],
  [
    'a hole in a list',
    (input) => ({ ...input, opened: facts('a', { memberships: new Array(2) }) }),
    '/opened/memberships/0',
    'wrong-type',
  ],
  ['a toJSON of its own', (input) => ({ ...input, policy: { toJSON: () => ({}) } }), '/policy', 'wrong-type'],
  ['a key that must be escaped', (input) => ({ ...input, 'a/b~c': NaN }), '/a~1b~0c', 'wrong-type'],
  ['null', () => null, '', 'wrong-type'],
  ['nothing', () => undefined, '', 'wrong-type'],
  ['a list', (input) => [input], '', 'wrong-type'],
  ['a text', () => 'x', '', 'wrong-type'],
];

for (const [name, change, path, code] of CASES) {
  test(`${name} is refused with its path`, () => {
    assert.deepEqual(
      said(() => mergeEligibility(change(pair()))),
      ['invalid-input', path, code],
    );
  });
}

test('all problems come at once, ours and the library’s own in one shape', () => {
  const ours = refused(() =>
    mergeEligibility({ ...pair(), opened: facts(1n), selected: facts('b', { loyaltyPoints: NaN }) }),
  );
  assert.deepEqual(
    ours.problems.map(({ path }) => path),
    ['/opened/id', '/selected/loyaltyPoints'],
  );
  const its = refused(() => mergeEligibility({}));
  assert.equal(its.problems.length, 4);
  assert.deepEqual(Object.keys(ours.problems[0]).sort(), Object.keys(its.problems[0]).sort());
});

for (const [count, more, last] of [
  [100, 0, undefined],
  [101, 1, '1 more problem is not listed.'],
  [1_000, 900, '900 more problems are not listed.'],
]) {
  test(`of ${count} problems a hundred are listed, and ${more} are counted`, () => {
    const ours = refused(() => mergeEligibility({ ...pair(), wrong: Array(count).fill(1n) }));
    const its = refused(() =>
      littermate.call('clients.resolve', JSON.stringify({ clients: [], ask: Array(count).fill(7) })),
    );
    for (const error of [ours, its]) {
      assert.equal(error.problems.length, 100);
      assert.equal(error.moreProblems, more);
      assert.equal(error.detail.split('\n')[100], last);
    }
  });
}

test('a cyclic object, in objects and in lists', () => {
  const input = pair();
  input.opened.memberships = [{ id: 'm', status: 'active', of: input.opened }];
  assert.deepEqual(
    said(() => mergeEligibility(input)),
    ['invalid-input', '/opened/memberships/0/of', 'wrong-type'],
  );
  const list = [];
  list.push(list);
  assert.deepEqual(
    said(() => planMerge(list)),
    ['invalid-input', '/0', 'wrong-type'],
  );
});

test('objects nested too deep, and one that unfolds without end', () => {
  let deep = {};
  for (let level = 0; level < 100_000; level++) deep = { deep };
  assert.equal(said(() => mergeEligibility({ ...pair(), deep }))[2], 'too-deep');
  let wide = [];
  for (let level = 0; level < 100; level++) wide = [wide, wide];
  assert.equal(said(() => mergeEligibility({ ...pair(), wide }))[0], 'invalid-input');
});

test('a text of 10 MB', () => {
  const long = 'é'.repeat(5_000_000);
  assert.deepEqual(
    said(() => mergeEligibility({ ...pair(), opened: facts(long) })),
    ['invalid-input', '/opened/id', 'too-long'],
  );
  const { problems } = refused(() => mergeEligibility({ ...pair(), opened: facts(long) }));
  assert.ok(problems[0].given.length < 100);
});

test('undefined in an optional field is absence', () => {
  assert.deepEqual(mergeEligibility({ ...pair(), policy: undefined }), { eligible: true, blockers: [] });
  const input = inputOf('merge.plan');
  const bare = { ...input, choices: { name: undefined, phones: undefined } };
  assert.deepEqual(planMerge(bare), planMerge({ ...input, choices: {} }));
});

test('objects of a class, without a prototype, frozen, and from elsewhere are taken', () => {
  class Facts {
    constructor(id) {
      Object.assign(this, facts(id));
    }
  }
  const bare = Object.assign(Object.create(null), facts('b'));
  const elsewhere = vm.runInNewContext(`(${JSON.stringify(pair())})`);
  for (const selected of [new Facts('b'), bare, Object.freeze(facts('b')), elsewhere.selected]) {
    assert.equal(mergeEligibility({ ...pair(), selected }).eligible, true);
  }
  assert.equal(mergeEligibility(elsewhere).eligible, true);
  assert.equal(mergeEligibility(new Proxy(pair(), {})).eligible, true);
});

test('the raw door takes texts, whole ones', () => {
  assert.deepEqual(
    said(() => littermate.call('merge.plan', {})),
    ['invalid-input', '', 'wrong-type'],
  );
  assert.deepEqual(
    said(() => littermate.call('merge.plan', '"\ud800"')),
    ['invalid-input', '', 'invalid-format'],
  );
  assert.deepEqual(
    said(() => littermate.call(undefined, '{}')),
    ['invalid-input', '', 'wrong-type'],
  );
  assert.deepEqual(
    said(() => littermate.call('merge.bless', '{}')),
    ['invalid-input', '', 'unknown-operation'],
  );
  assert.deepEqual(
    said(() => littermate.call('merge.plan', '{')),
    ['invalid-input', '', 'invalid-json'],
  );
});

test('an edit of contact points is refused with its rule, or with the path of what is wrong', () => {
  const input = inputOf('contact.edit');
  const asked = (change) => said(() => littermate.editContact({ ...input, ...change }));
  assert.deepEqual(run({ edits: [{ type: 'set-push', on: NaN }] }), [
    'invalid-input',
    '/edits/0/on',
    'wrong-type',
  ]);
  assert.deepEqual(run({ edits: [{ type: 'set-fax', on: true }] }), [
    'invalid-input',
    '/edits/0/type',
    'not-one-of',
  ]);
  assert.deepEqual(run({ actor: undefined }), ['invalid-input', '/actor', 'missing-field']);
  const error = refused(() =>
    littermate.editContact({ ...input, actor: 'client-in-portal', edits: [{ type: 'remove-email' }] }),
  );
  assert.deepEqual([error.code, error.rule, error.path], ['not-allowed', 'CONTACT-3', '/edits/0']);
});
