// Should the module ever trap, that is an error like others, and the next call gets a fresh module.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CLINIC, facts, pair } from './files.mjs';

let falls = false;
let littermate;

before(async () => {
  const { Instance, RuntimeError } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    get exports() {
      const { call, ...others } = super.exports;
      const fall = () => {
        throw new RuntimeError('unreachable');
      };
      return { ...others, call: call && ((...args) => (falls ? fall() : call(...args))) };
    }
  };
  littermate = await import('../dist/node.mjs');
});

const codeOf = (ask) => {
  try {
    return ask();
  } catch (error) {
    assert.ok(error instanceof littermate.LittermateError, String(error));
    return error.code;
  }
};

test('a trap is an error, handles of before it are gone, and the next call works', () => {
  const list = new littermate.SearchList({ clinic: CLINIC, results: [facts('a')], surface: 'desktop' });
  assert.deepEqual([...list.open(facts('b'))], [0]);
  falls = true;
  assert.equal(
    codeOf(() => littermate.mergeEligibility(pair())),
    'crashed',
  );
  falls = false;
  assert.equal(littermate.mergeEligibility(pair()).eligible, true);
  assert.equal(
    codeOf(() => list.open(facts('b'))),
    'use-after-free',
  );
  list.free();
  const next = new littermate.SearchList({ clinic: CLINIC, results: [facts('a')], surface: 'desktop' });
  assert.deepEqual([...next.open(facts('b'))], [0]);
});
