import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as littermate from '../dist/node.mjs';
import { answered, CLINIC, facts, inputOf, vectors } from './files.mjs';
import { refusal } from './vectors.mjs';

const { BLOCKER_BITS, LittermateError, OpenedMerge, DUE_STATUSES, SearchList, ServiceList } = littermate;

function refused(ask) {
  try {
    ask();
  } catch (error) {
    assert.ok(error instanceof LittermateError, String(error));
    return error;
  }
  return assert.fail('it was taken');
}

test('an opened merge answers what the single calls answer, for all vectors of a plan', () => {
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
      assert.deepEqual(refusal(error).problems, problems);
      if (problems.length === whole.problems.length) assert.deepEqual(refusal(error), whole);
    }
    opened?.free();
  }
  assert.ok(plans > 10, `${plans} plans`);
});

test('an opened merge says the paths of the whole input', () => {
  const { choices, now, ...merge } = inputOf('merge.plan');
  using(new OpenedMerge(merge), (opened) => {
    assert.equal(refused(() => opened.plan(now, { name: 7 })).path, '/choices/name');
    assert.equal(refused(() => opened.plan(now, { phones: [undefined] })).path, '/choices/phones/0');
    assert.equal(refused(() => opened.plan(now, new Map())).path, '/choices');
    assert.equal(refused(() => opened.plan('tomorrow')).path, '/now');
    assert.deepEqual(opened.plan(now), opened.plan(now, {}));
    assert.equal(opened.options, opened.options);
  });
});

test('a search list answers what the single calls answer', () => {
  for (const { input, output } of answered('merge.search')) {
    const { opened, ...rest } = input;
    using(new SearchList(rest), (list) => {
      const bits = list.open(opened);
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

test('a search list is asked for one profile after the other', () => {
  const results = ['a', 'b', 'c'].map((id) => facts(id));
  using(new SearchList({ clinic: CLINIC, results, surface: 'desktop' }), (list) => {
    assert.equal(refused(() => list.explain(0)).detail, 'No profile has been opened yet.');
    assert.deepEqual([...list.open(facts('b'))], [0, 1, 0]);
    assert.equal(refused(() => list.open({})).path, '/opened/id');
    assert.equal(list.explain(1).blockers[0].kind.type, 'same-client', 'the profile opened before stays');
    for (const index of [3, -1, 0.5, NaN, 2 ** 32, '0', undefined]) {
      assert.equal(refused(() => list.explain(index)).problems[0].code, 'out-of-range');
    }
  });
  assert.equal(new SearchList({ clinic: CLINIC, results: [], surface: 'mobile' }).open(facts('a')).length, 0);
});

test('a service list answers what the single calls answer', () => {
  const found = new Set();
  for (const { input, output } of answered('reminder.classify')) {
    const { today, services } = input;
    using(new ServiceList({ services }), (list) => {
      const bytes = list.statuses(today);
      assert.ok(bytes instanceof Uint8Array);
      assert.equal(list.length, services.length);
      const places = [...bytes].map((byte) => DUE_STATUSES[byte]);
      assert.deepEqual(
        places,
        output.services.map(({ place }) => place),
      );
      output.services.forEach((one, index) => assert.deepEqual(list.explain(today, index), one));
      for (const place of places) found.add(place);
    });
  }
  assert.deepEqual([...found].sort(), [...DUE_STATUSES].sort());
});

test('a service list is asked for one day after the other', () => {
  const due = { type: 'on', date: '2026-07-01' };
  const services = [{ id: 's', pet: 'p', name: 'Rabies', due, completed: false }];
  using(new ServiceList({ services }), (list) => {
    const on = (today) => DUE_STATUSES[list.statuses(today)[0]];
    assert.equal(on('2025-12-31'), 'beyond');
    assert.equal(on('2026-01-01'), 'upcoming');
    assert.equal(on('2026-07-02'), 'overdue');
    for (const wrong of ['tomorrow', '2026-02-30', '"2026-01-01"', '', 7, undefined, {}]) {
      const error = refused(() => list.statuses(wrong));
      assert.deepEqual([error.code, error.path], ['invalid-input', '/today']);
      assert.equal(refused(() => list.explain(wrong, 0)).path, '/today');
    }
    for (const index of [1, -1, 0.5, NaN, 2 ** 32, '0', undefined]) {
      assert.equal(refused(() => list.explain('2026-01-01', index)).problems[0].code, 'out-of-range');
    }
  });
  assert.equal(refused(() => new ServiceList({ services: [{}] })).code, 'invalid-input');
  assert.equal(new ServiceList({ services: [] }).statuses('2026-01-01').length, 0);
});

test('what was freed says so, twice freed is harmless, and the next one works', () => {
  const { choices, now, ...merge } = inputOf('merge.plan');
  const list = { clinic: CLINIC, results: [facts('a')], surface: 'desktop' };
  const uses = [
    [new OpenedMerge(merge), (it) => it.plan(now), (it) => it.options],
    [new SearchList(list), (it) => it.open(facts('b')), (it) => it.explain(0)],
    [new ServiceList({ services: [] }), (it) => it.statuses('2026-01-01'), (it) => it.explain('2026-01-01', 0)],
  ];
  for (const [it, ...asks] of uses) {
    it.free();
    it.free();
    for (const ask of asks) {
      const error = refused(() => ask(it));
      assert.equal(error.code, 'use-after-free');
      assert.match(error.message, new RegExp(it.constructor.name));
    }
  }
  new OpenedMerge(merge).plan(now);
});

test('`using` frees, where the language has it', () => {
  const list = new SearchList({ clinic: CLINIC, results: [], surface: 'desktop' });
  list[Symbol.dispose]();
  assert.equal(refused(() => list.open(facts('a'))).code, 'use-after-free');
  const services = new ServiceList({ services: [] });
  services[Symbol.dispose]();
  assert.equal(refused(() => services.statuses('2026-01-01')).code, 'use-after-free');
});

function using(handle, body) {
  try {
    body(handle);
  } finally {
    handle.free();
  }
}
