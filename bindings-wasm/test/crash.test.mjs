// A trap of the module is reported as an error, and the next call starts a new instance.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CLINIC, facts, pair } from './files.mjs';

let traps = false;
let littermate;

before(async () => {
  const { Instance, RuntimeError } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    get exports() {
      const { call, ...others } = super.exports;
      const trap = () => {
        throw new RuntimeError('unreachable');
      };
      return { ...others, call: call && ((...args) => (traps ? trap() : call(...args))) };
    }
  };
  littermate = await import('../dist/node.mjs');
});

const codeOf = (run) => {
  try {
    return run();
  } catch (error) {
    assert.ok(error instanceof littermate.LittermateError, String(error));
    return error.code;
  }
};

test('a trap throws crashed, earlier handles are no longer valid, and the next call works', () => {
  const list = new littermate.SearchList({ clinic: CLINIC, results: [facts('a')], surface: 'desktop' });
  assert.deepEqual([...list.selectable(facts('b'))], [0]);
  traps = true;
  assert.equal(
    codeOf(() => littermate.mergeEligibility(pair())),
    'crashed',
  );
  traps = false;
  assert.equal(littermate.mergeEligibility(pair()).eligible, true);
  assert.equal(
    codeOf(() => list.selectable(facts('b'))),
    'use-after-free',
  );
  list.free();
  const next = new littermate.SearchList({ clinic: CLINIC, results: [facts('a')], surface: 'desktop' });
  assert.deepEqual([...next.selectable(facts('b'))], [0]);
});
