// Checks that calls and handles do not leak memory. Needs --expose-gc.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CLINIC, facts, inputOf, pair } from './files.mjs';

/** The memory of every WebAssembly module that was instantiated. */
const memories = [];
let littermate;

before(async () => {
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      memories.push(this.exports.memory);
    }
  };
  littermate = await import('../dist/node.mjs');
});

const pages = () => memories.map((memory) => memory.buffer.byteLength / 65536);

/** Repeats `body` until memory no longer grows, then `times` more, and checks that memory has not grown since. */
function assertFlat(times, body) {
  for (let round = 0; round < 2000; round++) body(round);
  const warm = pages();
  for (let round = 0; round < times; round++) body(round);
  assert.deepEqual(pages(), warm);
}

test('a million calls need no more memory than two thousand', () => {
  const eligible = pair();
  const blocked = { ...pair(), surface: 'mobile' };
  const invalid = { ...pair(), surface: 'x' };
  assertFlat(1_000_000, (round) => {
    littermate.mergeEligibility(round % 2 ? eligible : blocked);
    if (round % 64 === 0) assert.throws(() => littermate.mergeEligibility(invalid));
  });
});

test('plans, drafts and errors do not leak', () => {
  const plan = inputOf('merge.plan');
  const draft = inputOf('clients.check');
  assertFlat(3000, () => {
    littermate.planMerge(plan);
    littermate.checkClient(draft);
    assert.throws(() => littermate.planMerge({ ...plan, opened: {} }));
  });
});

test('handles do not leak, whether they are freed or garbage-collected', async () => {
  const { choices, now, ...merge } = inputOf('merge.plan');
  const { today, ...due } = inputOf('reminder.classify');
  const list = {
    clinic: CLINIC,
    results: Array.from({ length: 50 }, (_, index) => facts(`r${index}`)),
    surface: 'desktop',
  };
  assertFlat(3000, () => {
    const opened = new littermate.OpenedMerge(merge);
    opened.plan(now);
    opened.free();
    const services = new littermate.ServiceList(due);
    services.statuses('2026-01-01');
    services.free();
  });
  const abandon = async (times) => {
    for (let round = 0; round < times; round++) {
      new littermate.SearchList(list).selectable(facts('o'));
      if (round % 100 === 99) {
        globalThis.gc();
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
  };
  await abandon(1000);
  const warm = pages();
  await abandon(5000);
  const growth = pages().map((count, index) => count - warm[index]);
  assert.ok(
    growth.every((count) => count <= 4),
    `memory grew by ${growth} pages`,
  );
});
