import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as littermate from '../dist/node.mjs';
import { CLINIC, facts, inputOf, successes, vectors } from './files.mjs';
import { errorJson } from './vectors.mjs';

const { BLOCKER_BITS, LittermateError, OpenedMerge, DUE_STATUSES, SearchList, ServiceList } = littermate;

/** Runs a call and returns the LittermateError that it throws. */
function errorOf(run) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof LittermateError, String(error));
    return error;
  }
  return assert.fail('no error was thrown');
}

test('an opened merge returns what the functions return, for all vectors of merge.plan', () => {
  let plans = 0;
  for (const { input, output, problem } of vectors().filter(({ op }) => op === 'merge.plan')) {
    const { choices, now, ...merge } = JSON.parse(input);
    let opened;
    try {
      opened = new OpenedMerge(merge);
      assert.deepEqual(opened.plan(now, choices), JSON.parse(output));
      assert.deepEqual(opened.options, littermate.mergeOptions(merge));
      plans += 1;
    } catch (error) {
      if (!(error instanceof LittermateError)) throw error;
      const within = (path) => /^\/(choices|now)/.test(path) === (opened !== undefined);
      const whole = JSON.parse(problem);
      const problems = whole.problems.filter(({ path }) => within(path));
      assert.deepEqual(errorJson(error).problems, problems);
      if (problems.length === whole.problems.length) assert.deepEqual(errorJson(error), whole);
    }
    opened?.free();
  }
  assert.ok(plans > 10, `${plans} plans`);
});

test('errors of an opened merge have the paths of the whole input', () => {
  const { choices, now, ...merge } = inputOf('merge.plan');
  using(new OpenedMerge(merge), (opened) => {
    assert.equal(errorOf(() => opened.plan(now, { name: 7 })).path, '/choices/name');
    assert.equal(errorOf(() => opened.plan(now, { phones: [undefined] })).path, '/choices/phones/0');
    assert.equal(errorOf(() => opened.plan(now, new Map())).path, '/choices');
    assert.equal(errorOf(() => opened.plan('tomorrow')).path, '/now');
    assert.deepEqual(opened.plan(now), opened.plan(now, {}));
    assert.equal(opened.options, opened.options);
  });
});

test('a search list returns what mergeSearch returns', () => {
  for (const { input, output } of successes('merge.search')) {
    const { opened, ...rest } = input;
    using(new SearchList(rest), (list) => {
      const bits = list.selectable(opened);
      assert.ok(bits instanceof Uint32Array);
      assert.equal(list.length, output.results.length);
      output.results.forEach((verdict, index) => {
        assert.deepEqual(list.explain(index), verdict);
        const codes = BLOCKER_BITS.filter((_, bit) => bits[index] & (1 << bit));
        assert.deepEqual(
          codes,
          verdict.blockers.map(({ kind }) => kind.type),
        );
      });
    });
  }
});

test('a search list can be used for several opened profiles', () => {
  const results = ['a', 'b', 'c'].map((id) => facts(id));
  using(new SearchList({ clinic: CLINIC, results, surface: 'desktop' }), (list) => {
    assert.equal(errorOf(() => list.explain(0)).detail, 'No opened profile has been passed yet.');
    assert.deepEqual([...list.selectable(facts('b'))], [0, 1, 0]);
    assert.equal(errorOf(() => list.selectable({})).path, '/opened/id');
    assert.equal(
      list.explain(1).blockers[0].kind.type,
      'same-client',
      'the last valid profile remains opened',
    );
    for (const index of [3, -1, 0.5, NaN, 2 ** 32, '0', undefined]) {
      assert.equal(errorOf(() => list.explain(index)).problems[0].code, 'out-of-range');
    }
  });
  assert.equal(
    new SearchList({ clinic: CLINIC, results: [], surface: 'mobile' }).selectable(facts('a')).length,
    0,
  );
});

test('a service list returns what classifyServices returns', () => {
  const seen = new Set();
  for (const { input, output } of successes('reminder.classify')) {
    const { today, services } = input;
    using(new ServiceList({ services }), (list) => {
      const bytes = list.statuses(today);
      assert.ok(bytes instanceof Uint8Array);
      assert.equal(list.length, services.length);
      const statuses = [...bytes].map((byte) => DUE_STATUSES[byte]);
      assert.deepEqual(
        statuses,
        output.services.map(({ dueStatus }) => dueStatus),
      );
      output.services.forEach((one, index) => assert.deepEqual(list.explain(today, index), one));
      for (const status of statuses) seen.add(status);
    });
  }
  assert.deepEqual([...seen].sort(), [...DUE_STATUSES].sort());
});

test('a service list can be used for several days', () => {
  const due = { type: 'on', date: '2026-07-01' };
  const services = [{ id: 's', pet: 'p', name: 'Rabies', due, completed: false }];
  using(new ServiceList({ services }), (list) => {
    const statusOn = (today) => DUE_STATUSES[list.statuses(today)[0]];
    assert.equal(statusOn('2025-12-31'), 'beyond');
    assert.equal(statusOn('2026-01-01'), 'upcoming');
    assert.equal(statusOn('2026-07-02'), 'overdue');
    for (const invalid of ['tomorrow', '2026-02-30', '"2026-01-01"', '', 7, undefined, {}]) {
      const error = errorOf(() => list.statuses(invalid));
      assert.deepEqual([error.code, error.path], ['invalid-input', '/today']);
      assert.equal(errorOf(() => list.explain(invalid, 0)).path, '/today');
    }
    for (const index of [1, -1, 0.5, NaN, 2 ** 32, '0', undefined]) {
      assert.equal(errorOf(() => list.explain('2026-01-01', index)).problems[0].code, 'out-of-range');
    }
  });
  assert.equal(errorOf(() => new ServiceList({ services: [{}] })).code, 'invalid-input');
  assert.equal(new ServiceList({ services: [] }).statuses('2026-01-01').length, 0);
});

test('a freed handle throws use-after-free, free can be repeated, and a new handle works', () => {
  const { choices, now, ...merge } = inputOf('merge.plan');
  const list = { clinic: CLINIC, results: [facts('a')], surface: 'desktop' };
  const uses = [
    [new OpenedMerge(merge), (handle) => handle.plan(now), (handle) => handle.options],
    [new SearchList(list), (it) => it.selectable(facts('b')), (handle) => handle.explain(0)],
    [
      new ServiceList({ services: [] }),
      (handle) => handle.statuses('2026-01-01'),
      (handle) => handle.explain('2026-01-01', 0),
    ],
  ];
  for (const [handle, ...calls] of uses) {
    handle.free();
    handle.free();
    for (const call of calls) {
      const error = errorOf(() => call(handle));
      assert.equal(error.code, 'use-after-free');
      assert.match(error.message, new RegExp(handle.constructor.name));
    }
  }
  new OpenedMerge(merge).plan(now);
});

test('`using` frees a handle in runtimes that support it', () => {
  const list = new SearchList({ clinic: CLINIC, results: [], surface: 'desktop' });
  list[Symbol.dispose]();
  assert.equal(errorOf(() => list.selectable(facts('a'))).code, 'use-after-free');
  const services = new ServiceList({ services: [] });
  services[Symbol.dispose]();
  assert.equal(errorOf(() => services.statuses('2026-01-01')).code, 'use-after-free');
});

function using(handle, body) {
  try {
    body(handle);
  } finally {
    handle.free();
  }
}
