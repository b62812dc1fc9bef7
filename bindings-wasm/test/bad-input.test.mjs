import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import vm from 'node:vm';
import * as littermate from '../dist/node.mjs';
import { facts, inputOf, pair } from './files.mjs';

const { mergeEligibility, LittermateError, planMerge } = littermate;

/** Runs a call and returns the LittermateError that it throws. */
function errorOf(run) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof LittermateError, String(error));
    assert.equal(error.message, error.detail);
    assert.ok(error.help.length > 0);
    return error;
  }
  return assert.fail('no error was thrown');
}

/** The code of the error of a call, and the path and the code of its first problem. */
function summaryOf(run) {
  const { code, path, problems } = errorOf(run);
  return [code, path, problems[0]?.code];
}

afterEach(() =>
  assert.deepEqual(mergeEligibility(pair()), { eligible: true, blockers: [] }, 'the next call must work'),
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
    'infinity',
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
  [
    'a high surrogate alone',
    (input) => ({ ...input, opened: facts('a\ud83d') }),
    '/opened/id',
    'invalid-format',
  ],
  [
    'a low surrogate alone',
    (input) => ({ ...input, opened: facts('\ude00a') }),
    '/opened/id',
    'invalid-format',
  ],
  ['a surrogate alone in a key', (input) => ({ ...input, '\ud83d': 1 }), '/\ufffd', 'unknown-field'],
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
    'a Set in an array',
    (input) => ({ ...input, opened: facts('a', { memberships: [new Set()] }) }),
    '/opened/memberships/0',
    'wrong-type',
  ],
  ['a String object', (input) => ({ ...input, surface: new String('desktop') }), '/surface', 'wrong-type'],
  ['a Uint8Array', (input) => ({ ...input, policy: new Uint8Array(2) }), '/policy', 'wrong-type'],
  ['a promise', (input) => ({ ...input, policy: Promise.resolve({}) }), '/policy', 'wrong-type'],
  [
    'undefined in an array',
    (input) => ({ ...input, opened: facts('a', { memberships: [undefined] }) }),
    '/opened/memberships/0',
    'wrong-type',
  ],
  [
    'a hole in an array',
    (input) => ({ ...input, opened: facts('a', { memberships: new Array(2) }) }),
    '/opened/memberships/0',
    'wrong-type',
  ],
  [
    'an object with toJSON',
    (input) => ({ ...input, policy: { toJSON: () => ({}) } }),
    '/policy',
    'wrong-type',
  ],
  ['a key that must be escaped', (input) => ({ ...input, 'a/b~c': NaN }), '/a~1b~0c', 'wrong-type'],
  ['null', () => null, '', 'wrong-type'],
  ['undefined', () => undefined, '', 'wrong-type'],
  ['an array', (input) => [input], '', 'wrong-type'],
  ['a string', () => 'x', '', 'wrong-type'],
];

for (const [name, change, path, code] of CASES) {
  test(`rejects ${name} with its path`, () => {
    assert.deepEqual(
      summaryOf(() => mergeEligibility(change(pair()))),
      ['invalid-input', path, code],
    );
  });
}

test('lists all problems at once, those of the package in the shape of those of the library', () => {
  const ofPackage = errorOf(() =>
    mergeEligibility({ ...pair(), opened: facts(1n), selected: facts('b', { loyaltyPoints: NaN }) }),
  );
  assert.deepEqual(
    ofPackage.problems.map(({ path }) => path),
    ['/opened/id', '/selected/loyaltyPoints'],
  );
  const ofLibrary = errorOf(() => mergeEligibility({}));
  assert.equal(ofLibrary.problems.length, 4);
  assert.deepEqual(Object.keys(ofPackage.problems[0]).sort(), Object.keys(ofLibrary.problems[0]).sort());
});

for (const [count, more, last] of [
  [100, 0, undefined],
  [101, 1, '1 more problem is not listed.'],
  [1_000, 900, '900 more problems are not listed.'],
]) {
  test(`lists the first 100 of ${count} problems and counts ${more} more`, () => {
    const ofPackage = errorOf(() => mergeEligibility({ ...pair(), wrong: Array(count).fill(1n) }));
    const ofLibrary = errorOf(() =>
      littermate.call('clients.resolve', JSON.stringify({ clients: [], ids: Array(count).fill(7) })),
    );
    for (const error of [ofPackage, ofLibrary]) {
      assert.equal(error.problems.length, 100);
      assert.equal(error.moreProblems, more);
      assert.equal(error.detail.split('\n')[100], last);
    }
  });
}

test('rejects an object and an array that contain themselves', () => {
  const input = pair();
  input.opened.memberships = [{ id: 'm', status: 'active', of: input.opened }];
  assert.deepEqual(
    summaryOf(() => mergeEligibility(input)),
    ['invalid-input', '/opened/memberships/0/of', 'wrong-type'],
  );
  const list = [];
  list.push(list);
  assert.deepEqual(
    summaryOf(() => planMerge(list)),
    ['invalid-input', '/0', 'wrong-type'],
  );
});

test('rejects objects that are nested too deeply or share too many values', () => {
  let deep = {};
  for (let level = 0; level < 100_000; level++) deep = { deep };
  assert.equal(summaryOf(() => mergeEligibility({ ...pair(), deep }))[2], 'too-deep');
  let wide = [];
  for (let level = 0; level < 100; level++) wide = [wide, wide];
  assert.equal(summaryOf(() => mergeEligibility({ ...pair(), wide }))[0], 'invalid-input');
});

test('rejects an id of 10 MB and shortens it in the problem', () => {
  const long = 'é'.repeat(5_000_000);
  assert.deepEqual(
    summaryOf(() => mergeEligibility({ ...pair(), opened: facts(long) })),
    ['invalid-input', '/opened/id', 'too-long'],
  );
  const { problems } = errorOf(() => mergeEligibility({ ...pair(), opened: facts(long) }));
  assert.ok(problems[0].given.length < 100);
});

test('undefined in an optional field means that the field is omitted', () => {
  assert.deepEqual(mergeEligibility({ ...pair(), policy: undefined }), { eligible: true, blockers: [] });
  const input = inputOf('merge.plan');
  const withUndefined = { ...input, choices: { name: undefined, phones: undefined } };
  assert.deepEqual(planMerge(withUndefined), planMerge({ ...input, choices: {} }));
});

test('accepts class instances, objects without a prototype, frozen objects, and objects of another realm', () => {
  class Facts {
    constructor(id) {
      Object.assign(this, facts(id));
    }
  }
  const withoutPrototype = Object.assign(Object.create(null), facts('b'));
  const otherRealm = vm.runInNewContext(`(${JSON.stringify(pair())})`);
  for (const selected of [new Facts('b'), withoutPrototype, Object.freeze(facts('b')), otherRealm.selected]) {
    assert.equal(mergeEligibility({ ...pair(), selected }).eligible, true);
  }
  assert.equal(mergeEligibility(otherRealm).eligible, true);
  assert.equal(mergeEligibility(new Proxy(pair(), {})).eligible, true);
});

test('call accepts only well-formed strings', () => {
  assert.deepEqual(
    summaryOf(() => littermate.call('merge.plan', {})),
    ['invalid-input', '', 'wrong-type'],
  );
  assert.deepEqual(
    summaryOf(() => littermate.call('merge.plan', '"\ud800"')),
    ['invalid-input', '', 'invalid-format'],
  );
  assert.deepEqual(
    summaryOf(() => littermate.call(undefined, '{}')),
    ['invalid-input', '', 'wrong-type'],
  );
  assert.deepEqual(
    summaryOf(() => littermate.call('merge.bless', '{}')),
    ['invalid-input', '', 'unknown-operation'],
  );
  assert.deepEqual(
    summaryOf(() => littermate.call('merge.plan', '{')),
    ['invalid-input', '', 'invalid-json'],
  );
});

test('an error of editContact has its rule, or the path of its problem', () => {
  const input = inputOf('contact.edit');
  const summaryOfEdit = (change) => summaryOf(() => littermate.editContact({ ...input, ...change }));
  assert.deepEqual(summaryOfEdit({ edits: [{ type: 'set-push', on: NaN }] }), [
    'invalid-input',
    '/edits/0/on',
    'wrong-type',
  ]);
  assert.deepEqual(summaryOfEdit({ edits: [{ type: 'set-fax', on: true }] }), [
    'invalid-input',
    '/edits/0/type',
    'not-one-of',
  ]);
  assert.deepEqual(summaryOfEdit({ actor: undefined }), ['invalid-input', '/actor', 'missing-field']);
  const error = errorOf(() =>
    littermate.editContact({ ...input, actor: 'client-in-portal', edits: [{ type: 'remove-email' }] }),
  );
  assert.deepEqual([error.code, error.rule, error.path], ['not-allowed', 'CONTACT-3', '/edits/0']);
});
